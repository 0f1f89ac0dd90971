import { expect, test } from "vitest";
import { decisionFacts, decisionView } from "@/app/_data/decision";
import { exampleFacts, exampleModel } from "@/lib/testing/decision";
import { decide } from "./decide";
import { type SideBySide, sideBySideOf } from "./side-by-side";

const example = decide(
  exampleModel,
  exampleFacts,
  // Nobody is ruled out here, so that Gamma is ranked too.
  { chosen: { wishes: ["traffic", "evidence"] }, sizes: {} },
);

test("the example worked by hand: Beta beside Alpha", () => {
  const pair = sideBySideOf(example, "beta", "alpha");
  expect(pair?.options).toEqual(["beta", "alpha"]);
  expect(pair?.difference).toBeCloseTo(0.0125, 9);
  expect(pair?.criteria.map(({ criterion, same }) => [criterion, same])).toEqual([
    ["traffic", 0],
    ["evidence", 0],
  ]);
  const [traffic, evidence] = pair?.criteria ?? [];
  expect(traffic?.contributions).toEqual([0.75 * 0.75, 0.75 * 0.5]);
  expect(traffic?.difference).toBeCloseTo(0.1875, 9);
  expect(evidence?.difference).toBeCloseTo(-0.175, 9);
  expect(traffic?.rows).toEqual([
    { capability: "mirroring", supports: ["full", "none"], better: "beta", difference: 0.375 },
    { capability: "canary", supports: ["partial", "full"], better: "alpha", difference: -0.1875 },
  ]);
  expect(pair?.beats).toBe(example.ranking.find(({ option }) => option === "beta")?.beats.alpha);
  expect(pair?.measures).toEqual([]);
});

test("rows in the same state are counted, not listed", () => {
  const pair = sideBySideOf(example, "beta", "gamma");
  const traffic = pair?.criteria.find(({ criterion }) => criterion === "traffic");
  expect([traffic?.rows.map(({ capability }) => capability), traffic?.same]).toEqual([["canary"], 1]);
});

test("two states worth the same differ, and neither is better", () => {
  const cells = { ...exampleFacts.cells };
  cells["canary.alpha"] = { support: "addon", note: null };
  cells["canary.beta"] = { support: "enterprise", note: null };
  const model = {
    ...exampleModel,
    method: { ...exampleModel.method, scale: { ...exampleModel.method.scale, addon: 0.2 } },
  };
  const decision = decide(model, { ...exampleFacts, cells }, { chosen: { wishes: ["traffic"] }, sizes: {} });
  const row = sideBySideOf(decision, "alpha", "beta")?.criteria[0]?.rows.find(
    ({ capability }) => capability === "canary",
  );
  expect(row).toEqual({ capability: "canary", supports: ["addon", "enterprise"], better: null, difference: 0 });
});

test("who is not ranked has no side; nor has one alone", () => {
  const decision = decide(exampleModel, exampleFacts, { chosen: { encryption: ["must"] }, sizes: {} });
  expect(sideBySideOf(decision, "alpha", "gamma")).toBeNull();
  expect(sideBySideOf(decision, "alpha", "alpha")).toBeNull();
  expect(sideBySideOf(decision, "alpha", "nobody")).toBeNull();
});

test.each(["", "pods=300&nodes=12&services=60&reasons=encryption.traffic&mtls=must&points.running-cost=3"])(
  "on today’s facts the parts of every pair add up, and turned round they are the opposite: %s",
  (query) => {
    const { decision } = decisionView(new URLSearchParams(query));
    const ranked = decision.ranking.map(({ option }) => option);
    const pairs = ranked.flatMap((a) => ranked.flatMap((b) => (a === b ? [] : [{ a, b }])));
    expect(pairs.length).toBeGreaterThan(5);
    for (const { a, b } of pairs) {
      const [pair, turned] = [sideBySideOf(decision, a, b), sideBySideOf(decision, b, a)];
      if (!pair || !turned) throw new Error(`${a} and ${b} are both ranked`);
      const sum = (parts: readonly { difference: number }[]) => parts.reduce((so, one) => so + one.difference, 0);
      expect(sum(pair.criteria)).toBeCloseTo(pair.totals[0].typical - pair.totals[1].typical, 9);
      for (const one of pair.criteria) {
        const judged = decision.judged.find(({ criterion }) => criterion === one.criterion);
        expect(one.rows.length + one.same).toBe(judged?.scores[a]?.rows.length);
        if (one.rows.length + one.same > 0) expect(sum(one.rows)).toBeCloseTo(one.difference, 9);
        expect(falls(one.rows)).toBe(true);
        for (const { capability, supports, better } of one.rows) {
          expect(supports[0]).toBe(decisionFacts.cells[`${capability}.${a}`]?.support);
          expect([a, b, null]).toContain(better);
        }
      }
      expect(falls(pair.criteria)).toBe(true);
      expect(pair.beats + turned.beats).toBeCloseTo(1, 9);
      expect(pair.difference).toBeCloseTo(-turned.difference, 12);
      expect(pair.measures).toEqual(swapped(turned.measures));
    }
  },
);

const falls = (parts: readonly { difference: number }[]) =>
  parts.every(({ difference }, index) => Math.abs(difference) <= Math.abs(parts[index - 1]?.difference ?? difference));
const swapped = (measures: SideBySide["measures"]) =>
  measures.map(({ measure, of: [one, other] }) => ({ measure, of: [other, one] }));

test("what is not measured of one is told of the other alone", () => {
  const { decision } = decisionView(new URLSearchParams("reasons=encryption"));
  const pair = sideBySideOf(decision, "istio-ambient", "linkerd");
  const [cost, latency] = pair?.measures ?? [];
  expect([cost?.measure, latency?.measure]).toEqual(["cost", "latency"]);
  expect(latency?.of.map((one) => one !== null)).toEqual([true, false]);
});
