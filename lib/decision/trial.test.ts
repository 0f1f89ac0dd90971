import { describe, expect, test } from "vitest";
import { decisionView } from "@/app/_data/decision";
import { exitCriteria, resultOutlook, weighedCells } from "@/app/_data/result-outlook";
import { range as rangeOf, single } from "@/lib/overhead/range";
import { countingRows, type WeighedCell, type WeighedCells } from "./counting";
import type { Standing } from "./decide";
import type { Must } from "./effects";
import { type TrialMeasure, trialsOf } from "./trial";
import { exitText, expectedText, whyOf } from "./trial-words";

const cell = (changes: Partial<WeighedCell> = {}): WeighedCell => ({
  support: "full",
  note: null,
  resource: null,
  conflict: false,
  grade: "A",
  checkedOn: "2026-11-20",
  ...changes,
});
const demand = (capability: string): Must => ({
  kind: "row",
  question: "q",
  answer: "a",
  capability,
  accepts: ["full", "partial"],
});
const standing = (musts: Must[]): Pick<Standing, "effects" | "estimates"> => ({
  effects: { musts, wants: new Set(), given: {}, points: {}, open: [], contract: false, runs: null, layer7: false },
  estimates: [],
});
const counting = (weights: Record<string, number>, musts: readonly string[] = []) =>
  Object.entries(weights).map(([row, weight]) => ({
    row,
    weight,
    musts: musts.includes(row) ? [{ question: "q", answer: "a" }] : [],
    accepts: [],
  }));
const tried = (options: string[], rows: ReturnType<typeof counting>, cells: WeighedCells) =>
  trialsOf(standing(rows.filter(({ musts }) => musts.length > 0).map(({ row }) => demand(row))), options, rows, cells);

test("musts come first, those in doubt before all; then what is in doubt, by weight", () => {
  const rows = counting({ sure: 0.3, must: 0.1, shaky: 0.05, light: 0.02, heavy: 0.2, absent: 0.2, gone: 0.1 }, [
    "must",
    "shaky",
    "gone",
  ]);
  const [trial] = tried(["alpha"], rows, {
    "sure.alpha": cell(),
    "must.alpha": cell(),
    "shaky.alpha": cell({ support: "partial" }),
    "light.alpha": cell({ conflict: true }),
    "heavy.alpha": cell({ grade: "C" }),
    "absent.alpha": cell({ support: "none" }),
    "gone.alpha": cell({ support: "not-applicable", grade: null }),
  });
  expect(trial?.rows.map(({ row, doubts }) => [row, ...doubts])).toEqual([
    ["shaky", "state"],
    ["must"],
    ["heavy", "evidence"],
    ["light", "conflict"],
  ]);
});

test("at most eight, the rest kept apart", () => {
  const names = Array.from({ length: 11 }, (_, index) => `row-${index}`);
  const rows = counting(Object.fromEntries(names.map((name) => [name, 0.1])));
  const cells = Object.fromEntries(names.map((name) => [`${name}.alpha`, cell({ grade: "B" })]));
  const [trial] = tried(["alpha"], rows, cells);
  expect([trial?.rows.length, trial?.rest.length]).toEqual([8, 3]);
});

test("a tie is tried where its options differ, or where one is unknown", () => {
  const rows = counting({ same: 0.1, differs: 0.1, open: 0.1 });
  const trials = tried(["alpha", "beta"], rows, {
    "same.alpha": cell({ support: "partial" }),
    "same.beta": cell({ support: "partial" }),
    "differs.alpha": cell({ support: "partial" }),
    "differs.beta": cell(),
    "open.alpha": cell({ support: "unknown", grade: null }),
    "open.beta": cell({ support: "unknown", grade: null }),
  });
  expect(trials.map(({ option, rows }) => [option, ...rows.map(({ row }) => row)])).toEqual([
    ["alpha", "differs", "open"],
    ["beta", "open"],
  ]);
});

describe("with today’s facts", () => {
  const queries = [
    "reasons=encryption&mtls=must&pods=1000&nodes=40&services=120&rps=2000&path=milliseconds",
    "workloads=kubernetes&pods=300&nodes=12&services=60&rps=3000&reasons=encryption.observability&mtls=must&team=side&support=contract&rules=identity",
    "workloads=kubernetes&pods=12&nodes=3&services=3&rps=100&reasons=encryption&mtls=want&team=side&support=open-only",
  ];

  test("what is full, well sourced and undisputed is tried only when it is a must", () => {
    for (const query of queries) {
      const view = decisionView(new URLSearchParams(query));
      const { trials } = resultOutlook(view);
      expect(trials.map(({ option }) => option)).toEqual(view.decision.outcome.options);
      for (const { rows, rest } of trials)
        for (const { row, musts, cell } of [...rows, ...rest]) {
          const sure = cell.support === "full" && cell.grade === "A" && !cell.conflict;
          expect(sure && musts.length === 0, row).toBe(false);
          expect(exitCriteria[row]).toMatch(/\.$/);
        }
    }
  });

  test("any option could be tried: no mesh is measured in nothing, the others in something", () => {
    const { standing } = decisionView(new URLSearchParams(queries[0])).decision;
    const options = ["istio-sidecar", "istio-ambient", "linkerd", "cilium", "consul", "kuma", "no-mesh"];
    const measured = options.map((option) => {
      const [trial] = trialsOf(standing, [option], countingRows(standing), weighedCells);
      return [option, trial?.measures.length];
    });
    expect(measured).toEqual([...options.slice(0, -1).map((option) => [option, 3]), ["no-mesh", 0]]);
  });
});

describe("exit criteria of measures", () => {
  const sizes = { pods: 1_000, nodes: 40, services: 120, rps: 2_000 };
  const latency = (changes: Partial<TrialMeasure> = {}): TrialMeasure => ({
    what: "latency",
    expected: rangeOf(0.2, null, 0.8, "ms"),
    atLeast: false,
    budgetMs: null,
    ...changes,
  });
  const said = (measure: TrialMeasure) => exitText(measure, sizes).replaceAll("\u00a0", " ");

  test("the high end of what is expected", () => {
    expect(said(latency())).toBe("At most 0.80 ms at p90 at 2,000 req/s.");
    expect(said(latency({ budgetMs: 1 }))).toBe("At most 0.80 ms at p90 at 2,000 req/s; your limit is 1 ms.");
  });

  test("the reader’s own limit where it is lower", () =>
    expect(said(latency({ budgetMs: 0.5 }))).toBe("At most 0.5 ms at p90 at 2,000 req/s, your limit."));

  test("without a figure it is to be measured", () => {
    expect(said(latency({ expected: null }))).toBe("No figure was found: measure it at p90 at 2,000 req/s.");
    expect(said(latency({ expected: null, budgetMs: 1 }))).toBe(
      "No figure was found: measure it and require at most 1 ms at p90 at 2,000 req/s, your limit.",
    );
    expect(expectedText(latency({ expected: null }))).toBe("No figure was found");
  });

  test("each set-up by itself, and a least amount as one", () => {
    const points = [
      { setup: "default", low: 300, typical: null, high: 342 },
      { setup: "ha", low: 500, typical: null, high: 580 },
    ];
    const expected = { ...rangeOf(300, null, 580, "USD/month"), kind: "alternatives" as const, points };
    const cost = latency({ what: "cost", expected });
    expect(said(cost)).toBe(
      "At most $342 per month (defaults) or $580 per month (high availability) for 1,000 pods on 40 nodes, at list price.",
    );
    expect(expectedText(cost)).toContain("$300 – $342 per month (defaults)");
    const memory = latency({ what: "memory", expected: single(512, "MiB"), atLeast: true });
    expect(said(memory)).toContain("What comes on top is not known: measure the whole.");
    expect(expectedText(memory)).toMatch(/^At least 512\sMiB: a part of it is not measured$/);
  });
});

test("why a row is tried is said in full", () => {
  const row = { row: "row", weight: 0.1, musts: [{ question: "q", answer: "a" }], accepts: [] };
  const why = (changes: Partial<WeighedCell>, doubts: ("state" | "conflict" | "evidence")[]) =>
    whyOf({ ...row, cell: cell(changes), doubts }, []);
  expect(why({ support: "partial", note: "By hand" }, ["state", "conflict"])).toEqual([
    "You demand it: q: a.",
    "Works with a stated limit: By hand.",
    "Sources disagree.",
  ]);
  expect(why({ grade: "C" }, ["evidence"])[1]).toContain("grade C");
  // An unknown says once that nothing is known.
  expect(why({ support: "unknown", grade: null }, ["state", "evidence"])).toHaveLength(2);
});
