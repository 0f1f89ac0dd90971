import type { Question } from "@/lib/schema/types";
import type { Decision } from "./decide";
import type { CellMove, MeasureMove } from "./fact-moves";
import type { Flip, WeightFlip } from "./flips";
import type { Answers, DecisionModel } from "./model";
import type { Case } from "./reasons";
import type { DecisionResult } from "./record/ground";
import type { Telling } from "./words";

/** What was computed beside the decision. */
type Beside = Pick<DecisionResult, "factFlips" | "nearMisses" | "trials" | "plan" | "revisit" | "own">;

/** A decision as `/api/v1/decision.json` gives it. Public: the parts are named here one by one. */
export function decisionJson(
  revision: string,
  answers: Answers,
  { method, outcome, runs, next, ranking, judged, eliminated, warnings, dropping }: Decision,
  flips: readonly Flip[],
  weightFlips: readonly WeightFlip[],
  cases: readonly Case[],
  said: { verdict: string; notices: readonly string[]; telling: Pick<Telling, "answered" | "questions"> },
  { factFlips, nearMisses, trials, plan, revisit, own }: Beside,
) {
  return {
    revision,
    method,
    answers: { ...answers.sizes, ...answers.chosen, ...(answers.points && { points: answers.points }) },
    answered: said.telling.answered,
    questions: said.telling.questions.length,
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
    ranking: ranking.map(({ option, score, acceptability, places, beats }) => ({
      ...{ option, score, acceptability, places, beats },
    })),
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
    factFlips: factFlips.map(({ leader, ...move }) => ({ ...moveJson(move), outcome: leader ?? "none" })),
    nearMisses: nearMisses.map(({ option, question, answer, failing, open, place, of }) => ({
      ...{ option, question, answer, failing, open, place, of },
    })),
    trial: trials.map(({ option, rows, rest, measures }) => ({
      option,
      checks: [...rows, ...rest].map(({ row, weight, musts, doubts, cell }, index) => ({
        ...{ capability: row, weight, musts, doubts, support: cell.support, note: cell.note },
        first: index < rows.length,
      })),
      measures: measures.map(({ what, expected, atLeast, budgetMs }) => ({ what, expected, atLeast, budgetMs })),
    })),
    adoption: plan && {
      option: plan.option,
      stages: plan.stages.map(({ id, title, goal, done, back, steps }) => ({
        ...{ id, title, goal, done, back },
        steps: steps.map(({ row, says, otherwise }) => ({ capability: row, says, otherwise })),
      })),
    },
    revisit: revisit && {
      option: revisit.option,
      expires: revisit.expiry.on,
      because: revisit.expiry.by?.id ?? null,
      dates: revisit.dates.map(({ id, on, title }) => ({ id, on, title })),
      due: revisit.due.map(({ month, first, rows }) => ({ month, first, capabilities: rows })),
      open: revisit.open.map(({ row, support }) => ({ capability: row, support })),
    },
    own: {
      people: own.people,
      personCost: own.personCost,
      licenceCost: own.licenceCost,
      expires: own.expires,
      assume: own.assume,
    },
    notices: said.notices,
  };
}

/** A move of one fact, with the keys of its kind. */
function moveJson(move: CellMove | MeasureMove) {
  if (move.kind === "cell") {
    const { kind, capability, option, from, to } = move;
    return { kind, capability, option, from, to };
  }
  const { kind, measure, option, end, amount, basis } = move;
  return { kind, measure, option, end, amount, basis };
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
