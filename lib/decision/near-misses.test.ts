import { describe, expect, test } from "vitest";
import { decisionFacts, decisionModel, decisionTable } from "@/app/_data/decision";
import type { Support } from "@/lib/schema/vocabulary";
import { exampleFacts, exampleModel } from "@/lib/testing/decision";
import { decide, standingOf } from "./decide";
import type { Answers, DecisionFacts, DecisionModel } from "./model";
import { nearMissesOf } from "./near-misses";
import { readDecision } from "./read";

const everything: Answers = { chosen: { encryption: ["must"], wishes: ["traffic", "evidence"] }, sizes: {} };
const with_ = (changes: Record<string, Support>): DecisionFacts => ({
  ...exampleFacts,
  cells: {
    ...exampleFacts.cells,
    ...Object.fromEntries(Object.entries(changes).map(([id, support]) => [id, { support, note: null }])),
  },
});
const missesOf = (facts: DecisionFacts, model: DecisionModel = exampleModel, answers: Answers = everything) =>
  nearMissesOf(facts, decide({ ...model, method: { ...model.method, draws: 1 } }, facts, answers));

/** The example with a second demand, on who called whom. */
function withSecondDemand(): { model: DecisionModel; answers: Answers } {
  const [encryption] = exampleModel.questions;
  if (encryption?.kind !== "one") throw new Error("the example has another form");
  const records = {
    ...encryption,
    id: "records",
    answers: [
      { id: "must", label: "Yes", musts: [{ rows: ["access-log"], accepts: ["full" as const] }] },
      { id: "no", label: "No" },
    ],
  };
  return {
    model: { ...exampleModel, questions: [...exampleModel.questions, records] },
    answers: { ...everything, chosen: { ...everything.chosen, records: ["must"] } },
  };
}

describe("in the example", () => {
  test("Gamma fails mTLS alone, and would be first of three", () => {
    expect(missesOf(exampleFacts)).toEqual([
      {
        option: "gamma",
        question: "encryption",
        answer: "must",
        failing: [expect.objectContaining({ option: "gamma", capability: "mtls", support: "none" })],
        open: [],
        place: 1,
        of: 3,
      },
    ]);
  });

  test("who fails two answers is no near miss, and two rows of one answer are one", () => {
    const { model, answers } = withSecondDemand();
    const facts = with_({ "access-log.gamma": "none" });
    // Beta’s access log is a preview: it fails the second demand alone.
    expect(missesOf(facts, model, answers).map(({ option, question }) => [option, question])).toEqual([
      ["beta", "records"],
    ]);
  });

  test("others that fail the same answer alone are back as well, and count as places", () => {
    const misses = missesOf(with_({ "mtls.alpha": "none", "canary.gamma": "none", "mirroring.gamma": "none" }));
    // Beta 0.6375, Alpha 0.625, Gamma 0.25.
    expect(misses.map(({ option, place, of }) => [option, place, of])).toEqual([
      ["alpha", 2, 3],
      ["gamma", 3, 3],
    ]);
  });

  test("what another answer leaves open is told", () => {
    const { model, answers } = withSecondDemand();
    const gamma = missesOf(with_({ "access-log.gamma": "unknown" }), model, answers).find(
      ({ option }) => option === "gamma",
    );
    expect(gamma?.open.map(({ question, capability }) => [question, capability])).toEqual([["records", "access-log"]]);
  });

  test("when nothing is out there is none", () => {
    expect(missesOf(exampleFacts, exampleModel, { chosen: { wishes: ["traffic"] }, sizes: {} })).toEqual([]);
  });
});

/** The same questions, with the demands of one answer turned into wishes. */
function wishing(model: DecisionModel, question: string, answer: string): DecisionModel {
  return {
    ...model,
    questions: model.questions.map((asked) => {
      if (asked.id !== question || asked.kind === "number") return asked;
      const answers = asked.answers.map(({ musts = [], latencyBudgetMs, ...rest }) =>
        rest.id === answer
          ? { ...rest, wants: [...(rest.wants ?? []), ...musts.flatMap(({ rows }) => rows)] }
          : { ...rest, musts, ...(latencyBudgetMs !== undefined && { latencyBudgetMs }) },
      );
      return { ...asked, answers };
    }),
  };
}

test.each([
  "rules=request-must.token-must&mtls=must",
  "workloads=vms&cryptography=spire.spire-must&reasons=encryption.traffic",
  "path=microseconds&mtls=want&pods=200",
  "cryptography=fips-delivered&pods=1000",
])("on today’s facts the place is that in the order with the demand as a wish: %s", (query) => {
  const { answers } = readDecision(decisionTable, new URLSearchParams(query));
  const misses = missesOf(decisionFacts, decisionModel, answers);
  expect(misses.length).toBeGreaterThan(0);
  for (const { option, question, answer, place, of } of misses) {
    const { order } = standingOf(wishing(decisionModel, question, answer), decisionFacts, answers);
    expect([order[place - 1]?.option, order.length]).toEqual([option, of]);
  }
});
