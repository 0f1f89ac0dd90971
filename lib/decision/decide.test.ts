import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Support } from "@/lib/schema/vocabulary";
import { exampleFacts, exampleModel } from "@/lib/testing/decision";
import { decide, outcomeOf } from "./decide";
import { eliminate } from "./eliminate";
import { flipsOf } from "./flips";
import type { Answers, DecisionFacts } from "./model";
import { worthOf } from "./score";

const all: Answers = { chosen: { encryption: ["must"], wishes: ["traffic", "evidence"] }, sizes: {} };
const withCell = (cell: string, support: Support): DecisionFacts => ({
  ...exampleFacts,
  cells: { ...exampleFacts.cells, [cell]: { support, note: null } },
});

describe("musts", () => {
  test("unknown never eliminates: it warns", () => {
    const { eliminated, warnings, ranking } = decide(exampleModel, withCell("mtls.alpha", "unknown"), all);
    expect(eliminated.map(({ option }) => option)).toEqual(["gamma"]);
    expect(warnings).toMatchObject([{ option: "alpha", capability: "mtls", support: "unknown" }]);
    expect(ranking.map(({ option }) => option)).toContain("alpha");
  });

  test("enterprise satisfies a must only with a contract", () => {
    const facts = withCell("mtls.alpha", "enterprise");
    const model = {
      ...exampleModel,
      questions: [
        ...exampleModel.questions,
        {
          id: "contract",
          title: "Can you pay for a contract?",
          short: "Contract",
          why: "Paid editions count only with one.",
          kind: "one" as const,
          answers: [
            { id: "yes", label: "Yes", contract: true as const },
            { id: "no", label: "No" },
          ],
        },
      ],
    };
    const out = (contract: string) =>
      decide(model, facts, { ...all, chosen: { ...all.chosen, contract: [contract] } }).eliminated.map(
        ({ option }) => option,
      );
    expect(out("no")).toEqual(["alpha", "gamma"]);
    expect(out("yes")).toEqual(["gamma"]);
  });

  test("when nothing is left, the must to drop is named with who comes back", () => {
    const facts = withCell("mtls.alpha", "none");
    const both = { ...facts, cells: { ...facts.cells, "mtls.beta": { support: "none" as const, note: null } } };
    const { outcome, ranking, dropping } = decide(exampleModel, both, all);
    expect(outcome).toEqual({ kind: "none", options: [], confidence: "clear" });
    expect(ranking).toEqual([]);
    expect(dropping).toEqual([
      { answers: [{ question: "encryption", answer: "must" }], back: ["alpha", "beta", "gamma"] },
    ]);
  });

  test("when no single must would do, the smallest sets are named", () => {
    const [encryption, wishes] = exampleModel.questions;
    if (encryption?.kind !== "one" || !wishes) throw new Error("the example has another form");
    const second = {
      ...encryption,
      id: "records",
      answers: [
        { id: "must", label: "Yes", musts: [{ rows: ["mtls"], accepts: ["full" as const] }] },
        { id: "no", label: "No" },
      ],
    };
    const model = { ...exampleModel, questions: [encryption, second, wishes] };
    const none = {
      ...exampleFacts,
      cells: Object.fromEntries(
        Object.entries(exampleFacts.cells).map(([id, cell]) => [
          id,
          id.startsWith("mtls") ? { ...cell, support: "none" as const } : cell,
        ]),
      ),
    };
    const { dropping } = decide(model, none, { ...all, chosen: { ...all.chosen, records: ["must"] } });
    expect(dropping).toEqual([
      {
        answers: [
          { question: "encryption", answer: "must" },
          { question: "records", answer: "must" },
        ],
        back: ["alpha", "beta", "gamma"],
      },
    ]);
  });

  test("a must counts as a want too: demanding a row never helps those that meet it only in part", () => {
    const [encryption, wishes] = exampleModel.questions;
    if (encryption?.kind !== "one" || !wishes) throw new Error("the example has another form");
    const soft = [
      { id: "must", label: "Yes", musts: [{ rows: ["canary"], accepts: ["full" as const, "partial" as const] }] },
    ];
    const model = {
      ...exampleModel,
      questions: [{ ...encryption, answers: [...soft, { id: "no", label: "No" }] }, wishes],
    };
    const lead = (chosen: Record<string, readonly string[]>) => {
      const { ranking } = decide(model, exampleFacts, { chosen, sizes: {} });
      const total = (id: string) => ranking.find(({ option }) => option === id)?.score.typical ?? 0;
      return total("alpha") - total("beta");
    };
    // Alpha does canaries in full, Beta in part.
    expect(lead({ encryption: ["must"], wishes: ["traffic"] })).toBeGreaterThanOrEqual(lead({ wishes: ["traffic"] }));
    expect(lead({ encryption: ["must"], wishes: ["evidence"] })).toBeGreaterThanOrEqual(0);
  });

  test("a budget for latency is held against the lowest figure; no figure warns", () => {
    const must = { question: "path", answer: "microseconds", kind: "latency" as const, budgetMs: 0.1 };
    const held = (latency: { low: number; high: number } | null) => {
      const range = latency && { ...latency, typical: null, unit: "ms", kind: "range" as const };
      const estimate = {
        option: "alpha",
        latency: { p50: null, p90: range, p99: null },
        costPerMonth: null,
        terms: [],
      };
      return eliminate({ options: ["alpha"], cells: {} }, [must], [estimate], 1);
    };
    expect(held({ low: 0.1, high: 5 })).toMatchObject({ survivors: ["alpha"], warnings: [] });
    expect(held({ low: 0.11, high: 0.12 })).toMatchObject({ survivors: [], eliminated: [{ limit: 0.1 }] });
    expect(held(null)).toMatchObject({ survivors: ["alpha"], warnings: [{ option: "alpha", range: null }] });
  });
});

describe("scores", () => {
  test("unknown is anything from 0 to 1, a contract lifts enterprise, not applicable is what the criterion says", () => {
    const { scale } = exampleModel.method;
    expect(worthOf("unknown", scale, false, 0)).toEqual({ low: 0, typical: 0.5, high: 1 });
    expect([worthOf("enterprise", scale, true, 0).typical, worthOf("enterprise", scale, false, 0).typical]).toEqual([
      0.7, 0.2,
    ]);
    expect([
      worthOf("not-applicable", scale, false, 1).typical,
      worthOf("not-applicable", scale, false, 0).typical,
    ]).toEqual([1, 0]);
  });

  test("weights sum to 1 and a better cell never lowers a total", () => {
    const states: Support[] = ["none", "preview", "partial", "addon", "full"];
    const pick = fc.constantFrom(...states);
    fc.assert(
      fc.property(pick, pick, fc.subarray(["traffic", "evidence"], { minLength: 1 }), (before, after, wishes) => {
        const answers = { chosen: { wishes }, sizes: {} };
        const total = (support: Support) =>
          decide(
            { ...exampleModel, method: { ...exampleModel.method, draws: 1 } },
            withCell("canary.alpha", support),
            answers,
          );
        const [a, b] = [total(before), total(after)];
        expect(a.judged.reduce((so, { weight }) => so + weight, 0)).toBeCloseTo(1, 9);
        const score = (of: typeof a) => of.ranking.find(({ option }) => option === "alpha")?.score.typical ?? 0;
        if (states.indexOf(after) >= states.indexOf(before)) expect(score(b)).toBeGreaterThanOrEqual(score(a));
      }),
      { numRuns: 50 },
    );
  });

  test("the same answers give the same decision, to the last digit", () => {
    expect(decide(exampleModel, exampleFacts, all)).toEqual(decide(exampleModel, exampleFacts, all));
  });
});

describe("outcome", () => {
  const wins = (share: number) => ({ wins: () => share });
  const { method } = exampleModel;
  test.each([
    [0.95, { kind: "option", options: ["a"], confidence: "clear" }],
    [0.9, { kind: "option", options: ["a"], confidence: "clear" }],
    [0.8, { kind: "option", options: ["a"], confidence: "likely" }],
    [0.6, { kind: "tie", options: ["a", "b"], confidence: "tie" }],
  ])("a leader that wins %d of draws", (share, expected) => {
    expect(outcomeOf(["a", "b"], wins(share), method)).toEqual(expected);
  });
  test("a leader whose must is unproven is never clear", () => {
    expect(outcomeOf(["a", "b"], wins(0.99), method, () => true).confidence).toBe("likely");
  });
  test("the leader is who is beaten least, whatever the order at typical values", () => {
    const beats = { wins: (option: string) => (option === "b" ? 0.97 : 0.03) };
    expect(outcomeOf(["a", "b"], beats, method)).toEqual({ kind: "option", options: ["b"], confidence: "clear" });
  });
  test("one alone is clear; nobody is an outcome of its own", () => {
    expect(outcomeOf(["a"], wins(0), method)).toEqual({ kind: "option", options: ["a"], confidence: "clear" });
    expect(outcomeOf([], wins(0), method)).toEqual({ kind: "none", options: [], confidence: "clear" });
  });
});

test("flips are exactly the single changes that put another first", () => {
  const flips = flipsOf(exampleModel, exampleFacts, all);
  expect(flips).toEqual([
    // Gamma does everything but mTLS.
    { question: "encryption", answer: "no", change: "instead", size: null, leader: "gamma" },
    // Without the two rows of traffic only the access log counts, where Alpha is better.
    { question: "wishes", answer: "traffic", change: "removed", size: null, leader: "alpha" },
  ]);
});
