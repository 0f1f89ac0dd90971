import type { Question } from "@/lib/schema/types";
import type { Decision } from "./decide";
import type { Flip, WeightFlip } from "./flips";
import type { Answers, DecisionModel } from "./model";
import type { Case } from "./reasons";

/** A decision as `/api/v1/decision.json` gives it. Public: the parts are named here one by one. */
export function decisionJson(
  revision: string,
  answers: Answers,
  { method, outcome, runs, next, ranking, judged, eliminated, warnings, dropping }: Decision,
  flips: readonly Flip[],
  weightFlips: readonly WeightFlip[],
  cases: readonly Case[],
  said: { verdict: string; notices: readonly string[] },
) {
  return {
    revision,
    method,
    answers: { ...answers.sizes, ...answers.chosen, ...(answers.points && { points: answers.points }) },
    verdict: said.verdict,
    outcome,
    runs,
    next: {
      kind: next.kind,
      situations: next.situations.map(({ id, because, begin, until }) => ({
        id,
        because,
        begin: begin.map(step),
        until,
      })),
    },
    ranking,
    criteria: judged.map(({ criterion, points, weight, scores }) => ({ id: criterion, points, weight, scores })),
    eliminated,
    warnings,
    dropping,
    cases,
    flips: flips.map(({ question, answer, change, size, leader }) => ({
      question,
      answer,
      change,
      size,
      outcome: leader ?? "none",
    })),
    weightFlips,
    notices: said.notices,
  };
}

const step = ({ says, row }: { says: string; row: string }) => ({ says, capability: row });

/** What is asked and judged, as `/api/v1/decision/questions.json` gives it: everything an answer does is in it. */
export function questionsJson(revision: string, { questions, criteria, situations, method }: DecisionModel) {
  return {
    revision,
    method: method.version,
    questions: questions.map(questionJson),
    criteria: criteria.map(({ id, name, means, by }) => ({ id, name, means, by })),
    situations,
    scale: method.scale,
    basePoints: method.basePoints,
    worst: method.worst,
    layer7: method.layer7,
    draws: method.draws,
    seed: method.seed,
    clearShare: method.clearShare,
    tieShare: method.tieShare,
  };
}

function questionJson(question: Question) {
  const { id, title, short, why, onlyIf = [], kind } = question;
  return kind === "number"
    ? { id, title, short, why, onlyIf, kind, fields: question.fields, thresholds: question.thresholds }
    : { id, title, short, why, onlyIf, kind, answers: question.answers };
}
