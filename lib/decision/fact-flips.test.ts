import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decisionFacts, decisionModel, decisionTable } from "@/app/_data/decision";
import type { OptionEstimate } from "@/lib/overhead/estimate";
import { type Range, range, single } from "@/lib/overhead/range";
import { type Support, supportStates } from "@/lib/schema/vocabulary";
import { exampleFacts, exampleModel } from "@/lib/testing/decision";
import { standingOf } from "./decide";
import { factFlipsOf } from "./fact-flips";
import { type CellMove, cellMoves, estimatesWith, factsWith, type MeasureMove, measureMoves } from "./fact-moves";
import type { Answers, DecisionFacts, DecisionModel } from "./model";
import { readDecision } from "./read";
import { estimatesOf } from "./sizes";

/** The slow way: the fact is moved, and the whole standing computed again. */
function leaderAfter(model: DecisionModel, facts: DecisionFacts, answers: Answers, move: CellMove | MeasureMove) {
  const { order } =
    move.kind === "cell"
      ? standingOf(model, factsWith(facts, move), answers)
      : standingOf(model, facts, answers, (...given) => estimatesWith(estimatesOf(...given), move));
  return order[0]?.option ?? null;
}

const answersTo = (query: string) => readDecision(decisionTable, new URLSearchParams(query)).answers;

/** Of all kinds: nothing answered, clear, tied, nothing left, a limit on latency, sizes, “I don’t know”. */
const queries = [
  "",
  "workloads=kubernetes&pods=300&nodes=12&services=60&rps=3000&reasons=encryption.observability&mtls=must&team=side&support=contract&rules=identity",
  "workloads=kubernetes&pods=200&nodes=20&services=30&rps=50000&reasons=encryption&mtls=want&path=microseconds&team=platform&support=open-only",
  "workloads=kubernetes&pods=1000&nodes=40&services=120&reasons=encryption&mtls=must&cryptography=fips-delivered&support=open-only",
  "workloads=vms&traffic=header-must&rules=token-must&extensions=wasm-must&support=unknown",
  "pods=20&nodes=2&services=3&points.running-cost=3",
  "today=linkerd&pods=300&nodes=12&services=60&reasons=encryption.traffic&mtls=must&traffic=canary&budget=capped",
  "today=istio-sidecar&reasons=encryption&mtls=want&budget=watched",
];

describe("on today’s facts", () => {
  test.each(queries)("the quick way gives what moving each fact by itself gives: %s", (query) => {
    const answers = answersTo(query);
    const standing = standingOf(decisionModel, decisionFacts, answers);
    const now = standing.order[0]?.option ?? null;
    const moves = [...cellMoves(decisionFacts, standing), ...measureMoves(decisionModel, standing)];
    const slow = moves.flatMap((move) => {
      const leader = leaderAfter(decisionModel, decisionFacts, answers, move);
      return leader === now ? [] : [{ ...move, leader }];
    });
    expect(factFlipsOf(decisionModel, decisionFacts, answers)).toEqual(slow);
  });

  test("among these are flips of cells up and down, of figures, and of options that are out", () => {
    const flips = queries.flatMap((query) => {
      const answers = answersTo(query);
      const { survivors } = standingOf(decisionModel, decisionFacts, answers);
      return factFlipsOf(decisionModel, decisionFacts, answers).map((flip) => ({
        ...flip,
        wasOut: !survivors.includes(flip.option),
      }));
    });
    expect(flips.some(({ kind }) => kind === "cell")).toBe(true);
    expect(flips.some((flip) => flip.kind === "measure" && flip.measure === "cost")).toBe(true);
    expect(flips.some(({ wasOut, leader, option }) => wasOut && leader === option)).toBe(true);
  });

  test("every row that a must or a criterion counts is tried for every option", () => {
    const answers = answersTo("workloads=vms&mtls=must");
    const standing = standingOf(decisionModel, decisionFacts, answers);
    const tried = cellMoves(decisionFacts, standing);
    const rows = new Set(tried.map(({ capability }) => capability));
    expect(rows).toContain("vm-workloads");
    for (const { by } of decisionModel.criteria)
      if (by.kind === "rows")
        for (const row of by.always)
          expect(rows.has(row), row).toBe(standing.effects.layer7 || !decisionModel.method.layer7.includes(row));
  });
});

const everything: Answers = { chosen: { encryption: ["must"], wishes: ["traffic", "evidence"] }, sizes: {} };

test("in the example: exactly the single moves that put another first", () => {
  const flip = (capability: string, option: string, from: Support, to: Support, leader: string | null) => ({
    kind: "cell",
    capability,
    option,
    from,
    to,
    leader,
  });
  // Beta leads Alpha by 0.6375 to 0.625; Gamma would have 1, were it not for its missing mTLS, and a preview is no yes.
  expect(factFlipsOf(exampleModel, exampleFacts, everything)).toEqual([
    flip("canary", "beta", "partial", "preview", "alpha"),
    flip("mirroring", "alpha", "none", "preview", "alpha"),
    flip("mirroring", "beta", "full", "partial", "alpha"),
    flip("access-log", "beta", "preview", "none", "alpha"),
    flip("mtls", "beta", "full", "partial", "alpha"),
  ]);
});

test("when one is left, what rules it out leaves nothing; when none is, what lets one in puts it first", () => {
  const with_ = (changes: Record<string, Support>): DecisionFacts => ({
    ...exampleFacts,
    cells: {
      ...exampleFacts.cells,
      ...Object.fromEntries(Object.entries(changes).map(([id, support]) => [id, { support, note: null }])),
    },
  });
  const leads = (facts: DecisionFacts, option: string) =>
    factFlipsOf(exampleModel, facts, everything)
      .filter((flip) => flip.kind === "cell" && flip.capability === "mtls" && flip.option === option)
      .map((flip) => flip.leader);
  expect(leads(with_({ "mtls.alpha": "none" }), "beta")).toEqual([null]);
  expect(leads(with_({ "mtls.alpha": "partial", "mtls.beta": "none" }), "alpha")).toEqual(["alpha"]);
  // Unknown never rules out; that it turns out missing does.
  expect(leads(with_({ "mtls.beta": "unknown" }), "beta")).toEqual(["alpha"]);
});

/** One level, as the words have it, in the order they are tried. */
const neighbours: Record<Support, Support[]> = {
  none: ["preview"],
  preview: ["none", "partial"],
  partial: ["preview", "full"],
  full: ["partial"],
  addon: ["partial", "full"],
  enterprise: ["none", "full"],
  unknown: ["none", "full"],
  "not-applicable": [],
};

test("whatever the facts, flips are real and complete", () => {
  const ids = Object.keys(exampleFacts.cells);
  const states = fc.array(fc.constantFrom(...supportStates), { minLength: ids.length, maxLength: ids.length });
  const chosen = fc.record({
    encryption: fc.constantFrom(["must"], ["no"], []),
    wishes: fc.subarray(["traffic", "evidence"]),
  });
  fc.assert(
    fc.property(states, chosen, (supports, given) => {
      const facts: DecisionFacts = {
        ...exampleFacts,
        cells: Object.fromEntries(ids.map((id, index) => [id, { support: supports[index] ?? "unknown", note: null }])),
      };
      const answers = { chosen: given, sizes: {} };
      const now = standingOf(exampleModel, facts, answers).order[0]?.option ?? null;
      // Every cell there is, also those that do not count: these must not flip anything.
      const slow = ids.flatMap((id, index) => {
        const [capability = "", option = ""] = id.split(".");
        const from = supports[index] ?? "unknown";
        return neighbours[from].flatMap((to) => {
          const move: CellMove = { kind: "cell", capability, option, from, to };
          const leader = leaderAfter(exampleModel, facts, answers, move);
          return leader === now ? [] : [{ ...move, leader }];
        });
      });
      const flips = factFlipsOf(exampleModel, facts, answers);
      expect(flips).toHaveLength(slow.length);
      expect(flips).toEqual(expect.arrayContaining(slow));
    }),
    { numRuns: 300 },
  );
});

describe("figures", () => {
  const answers = answersTo("mtls=want&path=microseconds");
  const standing = standingOf(decisionModel, decisionFacts, answers);
  const [estimate] = standing.estimates;
  const moved = (change: Partial<OptionEstimate>) =>
    measureMoves(decisionModel, {
      ...standing,
      estimates: estimate ? [{ ...estimate, terms: [], ...change }] : [],
    }).map(({ measure, end, amount, basis }) => [measure, end, amount, basis]);
  const p90 = (range: Range | null) => ({ latency: { p50: null, p90: range, p99: null } });

  test("a range moves to its ends, a certain figure not at all", () => {
    const cost = range(100, 150, 200, "USD/month");
    expect(moved({ costPerMonth: cost, ...p90(single(0.2, "ms")) })).toEqual([
      ["cost", "low", 100, "range"],
      ["cost", "high", 200, "range"],
    ]);
  });

  test("no figure can be nothing or without end", () => {
    expect(moved({ costPerMonth: single(0, "USD/month"), ...p90(null) })).toEqual([
      ["latency", "low", 0, "none"],
      ["latency", "high", null, "none"],
    ]);
  });

  test("a cost of which a part is not known ends at the known part below, and nowhere above", () => {
    const floor = standing.estimates.find(({ option }) => option === "consul");
    const ends = measureMoves(decisionModel, standing).filter(
      ({ option, measure }) => option === "consul" && measure === "cost",
    );
    expect(ends.map(({ end, amount, basis }) => [end, amount, basis])).toEqual([
      ["low", floor?.costPerMonth?.low, "least"],
      ["high", null, "least"],
    ]);
  });

  test("a figure whose high end is beyond the limit rules its option out", () => {
    const asked = answersTo("mtls=must&path=microseconds&pods=300");
    const across = range(0.05, 0.07, 0.2, "ms");
    const estimateOf: typeof estimatesOf = (...given) =>
      estimatesOf(...given).map((one) => (one.option === "linkerd" ? { ...one, ...p90(across) } : one));
    const measured = standingOf(decisionModel, decisionFacts, asked, estimateOf);
    expect(measured.order[0]?.option).toBe("linkerd");
    const flips = factFlipsOf(decisionModel, decisionFacts, asked, measured);
    const high = flips.find(({ kind, option }) => kind === "measure" && option === "linkerd");
    const after = standingOf(decisionModel, decisionFacts, asked, (...given) =>
      high?.kind === "measure" ? estimatesWith(estimateOf(...given), high) : estimateOf(...given),
    );
    expect(high).toMatchObject({ measure: "latency", end: "high", amount: 0.2, leader: after.order[0]?.option });
    expect(after.survivors).not.toContain("linkerd");
  });

  test("latency that does not count is not tried", () => {
    const plain = standingOf(decisionModel, decisionFacts, answersTo("mtls=want"));
    expect(measureMoves(decisionModel, plain).filter(({ measure }) => measure === "latency")).toEqual([]);
  });
});
