import type { Question } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import { mustsOf } from "./effects";
import { eliminate, type Failing } from "./eliminate";
import { type Moved, strongest } from "./favour";
import type { DecisionFacts, DecisionModel } from "./model";
import { estimatesOf, sizesOf } from "./sizes";
import type { Wins } from "./wins";
import { answerLabel } from "./words";

/** One question with everything it can do. */
export interface AgendaQuestion {
  id: string;
  /** From 1. */
  number: number;
  title: string;
  short: string;
  why: string;
  kind: Question["kind"];
  /** Each has to hold, as far as its question is answered; empty when it is always asked. */
  conditions: { question: string; short: string; answers: string[] }[];
  answers: AgendaAnswer[];
}

/** One answer with everything it does today; thresholds of sizes are answers too. */
export interface AgendaAnswer {
  id: string;
  label: string;
  explains: string | null;
  /** The wish that it demands, in words. */
  of: string | null;
  /** States that a row has to be in, or a limit, and who fails it today. */
  demands: Demand[];
  /** Rows that begin to count; those demanded count too. */
  wants: readonly string[];
  points: { criterion: string; points: number }[];
  /** What only paid editions have begins to count. */
  contract: boolean;
  /** Questions that are not asked when it is the only answer to its own. */
  spares: { id: string; short: string }[];
  /** The option that runs today. */
  runs: string | null;
  moved: Moved;
  /** Samples behind `moved`. */
  samples: number;
}

export interface Demand {
  /** Null for a limit on a measure. */
  row: string | null;
  accepts: readonly Support[];
  /** In ms for latency, in US$ a month for each pod for cost; null for a row. */
  limit: number | null;
  measure: Failing["measure"];
  /** A paid edition meets it once a contract is possible. */
  orPaid: boolean;
  out: { option: string; support: Support | null /** With a contract it stays. */; paid: boolean }[];
  /** No option meets it. */
  leavesNobody: boolean;
  /** Options of which it is not known: they stay, with a warning. */
  open: string[];
}

/** All questions with all answers, their effects on today's facts, and what each moved in the samples. */
export function agendaOf(model: DecisionModel, facts: DecisionFacts, wins: Wins): AgendaQuestion[] {
  const demandsOf = demandsOn(facts);
  return model.questions.map((question, index) => ({
    id: question.id,
    number: index + 1,
    title: question.title,
    short: question.short,
    why: question.why,
    kind: question.kind,
    conditions: (question.onlyIf ?? []).flatMap(({ question: id, answers }) => {
      const before = model.questions.find((one) => one.id === id);
      return before
        ? [{ question: id, short: before.short, answers: answers.map((one) => answerLabel(before, one)) }]
        : [];
    }),
    answers: (question.kind === "number" ? question.thresholds : question.answers).map((answer) => {
      const favour = wins.favours.find((one) => one.question === question.id && one.answer === answer.id);
      return {
        id: answer.id,
        label: answer.label,
        explains: "explains" in answer ? (answer.explains ?? null) : null,
        of: wishOf(question, answer.id),
        demands: demandsOf(question.id, answer),
        wants: answer.wants ?? [],
        points: model.criteria.flatMap(({ id }) => {
          const points = answer.weights?.[id];
          return points === undefined ? [] : [{ criterion: id, points }];
        }),
        contract: answer.contract === true,
        spares: model.questions
          .filter(({ onlyIf = [] }) =>
            onlyIf.some((one) => one.question === question.id && !one.answers.includes(answer.id)),
          )
          .map(({ id, short }) => ({ id, short })),
        runs: answer.runs ?? null,
        moved: favour ? strongest(favour, wins) : { kind: "few" },
        samples: favour?.samples ?? 0,
      };
    }),
  }));
}

// --

type Effective = Parameters<typeof mustsOf>[1] & { id: string };

/** The words of the wish that an answer demands; null for an answer of its own. */
function wishOf(question: Question, answer: string): string | null {
  if (question.kind !== "many") return null;
  const of = question.answers.find(({ id }) => id === answer)?.of;
  return of === undefined ? null : answerLabel(question, of);
}

/** What an answer demands and who fails it, at the sizes of the calculator's example. */
function demandsOn(facts: DecisionFacts): (question: string, answer: Effective) => Demand[] {
  const estimates = estimatesOf(facts.overhead, { sizes: {} }, false);
  const { pods } = sizesOf({ sizes: {} });
  return (question, answer) => {
    const ref = { question, answer: answer.id };
    const paid = mustsOf(ref, answer, true);
    return mustsOf(ref, answer, false).map((must, index): Demand => {
      const failing = (of: typeof must) => eliminate(facts, [of], estimates, pods);
      const { eliminated, warnings, survivors } = failing(must);
      const stays = failing(paid[index] ?? must).survivors;
      const isRow = must.kind === "row";
      const withContract = paid[index];
      return {
        row: isRow ? must.capability : null,
        accepts: isRow ? must.accepts : [],
        limit: must.kind === "latency" ? must.budgetMs : must.kind === "cost" ? must.budgetPerPod : null,
        measure: isRow ? null : must.kind,
        orPaid: isRow && withContract?.kind === "row" && withContract.accepts.length > must.accepts.length,
        out: eliminated.map(({ option, support }) => ({ option, support, paid: stays.includes(option) })),
        leavesNobody: survivors.length === 0,
        open: warnings.map(({ option }) => option),
      };
    });
  };
}
