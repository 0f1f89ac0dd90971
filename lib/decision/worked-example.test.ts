import { expect, test } from "vitest";
import { exampleFacts, exampleModel } from "@/lib/testing/decision";
import { decide } from "./decide";
import { weightFlipsOf } from "./flips";

/** The example that docs/decisions/scoring.md works by hand, number by number. */

const answers = { chosen: { encryption: ["must"], wishes: ["traffic", "evidence"] }, sizes: {} };
const decision = decide(exampleModel, exampleFacts, answers);

test("Gamma fails the must, whatever else it does", () => {
  expect(decision.eliminated).toEqual([
    {
      option: "gamma",
      question: "encryption",
      answer: "must",
      capability: "mtls",
      support: "none",
      measure: null,
      range: null,
      limit: null,
    },
  ]);
});

test("weights are points divided by their sum; scores are means of the rows that count", () => {
  expect(decision.judged.map(({ criterion, points, weight }) => [criterion, points, weight])).toEqual([
    ["traffic", 3, 0.75],
    ["evidence", 1, 0.25],
  ]);
  expect(decision.judged.map(({ scores }) => [scores.alpha?.typical, scores.beta?.typical])).toEqual([
    [0.5, 0.75],
    [1, 0.3],
  ]);
});

test("totals: Beta 0.6375 before Alpha 0.625", () => {
  const totals = decision.ranking.map(({ option, score }) => [option, Number(score.typical.toFixed(6))]);
  expect(totals).toEqual([
    ["beta", 0.6375],
    ["alpha", 0.625],
  ]);
});

test("52.6 % of weightings in that order: a tie", () => {
  // Standard error of a share of 4,096 draws near one half: 0.8 points; three of them.
  expect(decision.ranking[0]?.acceptability).toBeCloseTo(0.526, 1);
  expect(Math.abs((decision.ranking[0]?.acceptability ?? 0) - 0.5263)).toBeLessThan(0.024);
  expect(decision.outcome).toEqual({ kind: "tie", options: ["beta", "alpha"], confidence: "tie" });
});

test("the weight that settles it is 0.7 ÷ 0.95", () => {
  const order = decision.ranking.map(({ option, score }) => ({ option, score }));
  const [traffic] = weightFlipsOf({ judged: decision.judged, order });
  expect(traffic).toMatchObject({ criterion: "traffic", weight: 0.75, leader: "alpha" });
  expect(traffic?.from).toBeCloseTo(0.7 / 0.95, 9);
});
