import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleFacts, exampleModel } from "@/lib/testing/decision";
import { decide } from "./decide";
import { drawAll, drawWeights, randomNumbers } from "./draws";
import type { Judged } from "./score";

test("the sequence is fixed: the same numbers on every machine", () => {
  const next = randomNumbers(20261121);
  expect([next(), next(), next()]).toMatchInlineSnapshot(`
    [
      0.6913962827529758,
      0.3520768517628312,
      0.5383691973984241,
    ]
  `);
});

test("weights sum to 1 and keep the order of the points", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }),
      fc.integer(),
      (points, seed) => {
        const weights = drawWeights(points, randomNumbers(seed));
        expect(weights.reduce((so, weight) => so + weight, 0)).toBeCloseTo(1, 9);
        for (const [i, a] of points.entries())
          for (const [j, b] of points.entries()) if (a > b) expect(weights[i]).toBeGreaterThanOrEqual(weights[j] ?? 0);
      },
    ),
  );
});

const score = (low: number, high = low) => {
  const range = { low, typical: (low + high) / 2, high };
  return { ...range, parts: [range], rows: [], measured: null, switching: null };
};
const judged: Judged[] = [
  { criterion: "a", points: 2, weight: 0.5, scores: { x: score(0.9), y: score(0.2), z: score(0.5) } },
  { criterion: "b", points: 2, weight: 0.5, scores: { x: score(0.1), y: score(0.8), z: score(0, 1) } },
];
const options = ["x", "y", "z"];
const draw = (survivors: readonly string[], seed = 7) =>
  drawAll(judged, { open: [] }, options, survivors, { draws: 2_000, seed });

test("shares of first places sum to 1, wins of a pair too", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { acceptability, wins } = draw(options, seed);
      expect(Object.values(acceptability).reduce((so, share) => so + share, 0)).toBeCloseTo(1, 9);
      expect(wins("x", "y") + wins("y", "x")).toBeCloseTo(1, 9);
    }),
    { numRuns: 10 },
  );
});

test("an option that drops out changes nothing between the others", () => {
  expect(draw(["x", "y"]).wins("x", "y")).toBe(draw(options).wins("x", "y"));
});

test("equal points leave the weights open: mirrored options win about as often", () => {
  const mirrored: Judged[] = [
    { criterion: "a", points: 1, weight: 0.5, scores: { x: score(1), y: score(0) } },
    { criterion: "b", points: 1, weight: 0.5, scores: { x: score(0), y: score(1) } },
  ];
  const { wins } = drawAll(mirrored, { open: [] }, ["x", "y"], ["x", "y"], { draws: 4_000, seed: 3 });
  expect(Math.abs(wins("x", "y") - 0.5)).toBeLessThan(0.03);
});

test("“I don’t know” widens the weights: a clear lead becomes less so", () => {
  const known = { chosen: { encryption: ["must"], wishes: ["traffic", "evidence"] }, sizes: {} };
  const model = {
    ...exampleModel,
    questions: [
      ...exampleModel.questions,
      {
        id: "matters",
        title: "What matters more to you?",
        short: "Priority",
        why: "It moves the weights and nothing else.",
        kind: "one" as const,
        answers: [
          { id: "records", label: "Records", weights: { evidence: 3 } },
          { id: "steering", label: "Steering", weights: { traffic: 3 } },
        ],
      },
    ],
  };
  const share = (chosen: Record<string, readonly string[]>) =>
    decide(model, exampleFacts, { ...known, chosen: { ...known.chosen, ...chosen } }).ranking.find(
      ({ option }) => option === "beta",
    )?.acceptability ?? 0;
  expect(share({ matters: ["unknown"] })).toBeLessThan(share({ matters: ["steering"] }));
  expect(share({ matters: ["unknown"] })).toBeGreaterThan(share({ matters: ["records"] }));
});

test("a range is drawn as often below its typical value as above, and of two set-ups one at a time", () => {
  const only = (parts: { low: number; typical: number; high: number }[], rival: number) => {
    const of = { low: 0, typical: 0.5, high: 1, parts, rows: [], measured: null, switching: null };
    const one: Judged[] = [{ criterion: "a", points: 1, weight: 1, scores: { x: of, y: score(rival) } }];
    return drawAll(one, { open: [] }, ["x", "y"], ["x", "y"], { draws: 4_000, seed: 3 }).wins("x", "y");
  };
  expect(Math.abs(only([{ low: 0, typical: 0.9, high: 1 }], 0.9) - 0.5)).toBeLessThan(0.03);
  const setups = [
    { low: 0.1, typical: 0.1, high: 0.1 },
    { low: 0.9, typical: 0.9, high: 0.9 },
  ];
  expect(Math.abs(only(setups, 0.2) - 0.5)).toBeLessThan(0.03);
  expect(only(setups, 0.2)).toBe(only(setups, 0.8));
});

test("places: of one option, and of one place, the shares sum to 1; the first is the acceptability", () => {
  fc.assert(
    fc.property(fc.integer(), fc.subarray(options), (seed, survivors) => {
      const { places, acceptability } = draw(survivors, seed);
      expect(Object.keys(places)).toEqual(survivors);
      const sum = (shares: number[]) => shares.reduce((so, share) => so + share, 0);
      for (const option of survivors) {
        expect(places[option]).toHaveLength(survivors.length);
        expect(sum([...(places[option] ?? [])])).toBeCloseTo(1, 9);
        expect(places[option]?.[0]).toBe(acceptability[option]);
      }
      for (const place of survivors.keys())
        expect(sum(survivors.map((option) => places[option]?.[place] ?? 0))).toBeCloseTo(1, 9);
    }),
    { numRuns: 20 },
  );
});

test("equal totals share their places evenly; who is always between is always second", () => {
  const certain: Judged[] = [
    { criterion: "a", points: 1, weight: 1, scores: { x: score(0.4), y: score(0.4), z: score(0.9) } },
  ];
  const { places } = drawAll(certain, { open: [] }, options, options, { draws: 64, seed: 1 });
  expect(places).toEqual({ x: [0, 0.5, 0.5], y: [0, 0.5, 0.5], z: [1, 0, 0] });
  const between: Judged[] = [
    { criterion: "a", points: 1, weight: 1, scores: { x: score(0.1), y: score(0.4), z: score(0.9) } },
  ];
  const apart = drawAll(between, { open: [] }, options, options, { draws: 64, seed: 1 });
  expect(apart.places).toEqual({ x: [0, 0, 1], y: [0, 1, 0], z: [1, 0, 0] });
});

test("the shares of before places were told have not moved by a bit", () => {
  const { acceptability, wins } = draw(options);
  expect([acceptability, wins("x", "y"), wins("y", "z")]).toMatchInlineSnapshot(`
    [
      {
        "x": 0.4365,
        "y": 0.339,
        "z": 0.2245,
      },
      0.494,
      0.4085,
    ]
  `);
});

test("a ranking tells in which share of draws one beats each other survivor", () => {
  const { ranking } = decide(exampleModel, exampleFacts, {
    chosen: { encryption: ["must"], wishes: ["traffic", "evidence"] },
    sizes: {},
  });
  const [first, second] = ranking;
  expect(Object.keys(first?.beats ?? {})).toEqual([second?.option]);
  expect((first?.beats[second?.option ?? ""] ?? 0) + (second?.beats[first?.option ?? ""] ?? 0)).toBeCloseTo(1, 9);
  // 52.6 % by hand: docs/decisions/scoring.md.
  expect(Math.abs((first?.beats.alpha ?? 0) - 0.526)).toBeLessThan(0.02);
  expect(first?.places[0]).toBe(first?.acceptability);
});
