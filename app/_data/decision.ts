import { isDeepStrictEqual } from "node:util";
import { cache } from "react";
import { facts } from "@/content";
import { type Decision, decide } from "@/lib/decision/decide";
import { applyFlip, type Flip, flipsOf, type WeightFlip, weightFlipsOf } from "@/lib/decision/flips";
import { type AnswerRef, type Answers, type DecisionFacts, type DecisionModel, dontKnow } from "@/lib/decision/model";
import { decisionParameters } from "@/lib/decision/parameters";
import { formatDecision, readDecision } from "@/lib/decision/read";
import { type Case, casesOf } from "@/lib/decision/reasons";
import { causeOf, type Since } from "@/lib/decision/since";
import { namespacesOf, sizesOf } from "@/lib/decision/sizes";
import { sampleWins, type Wins } from "@/lib/decision/wins";
import { answerText, type Telling } from "@/lib/decision/words";
import { overheadFacts } from "@/lib/overhead/figure";
import { paths } from "@/lib/paths";
import { changedCells, currentState } from "@/lib/revision/state";
import type { Revision } from "@/lib/schema/types";
import type { ParameterProblem } from "@/lib/share/codec";
import { overheadQuery } from "./overhead";
import { newestRevision, optionById, revisionIds } from "./site";

/** What is asked and judged. */
export const decisionModel: DecisionModel = {
  questions: facts.questions,
  criteria: facts.criteria,
  method: facts.method,
};

const questionById = new Map(facts.questions.map((question) => [question.id, question]));

const state = currentState(facts);
const figures = overheadFacts(facts);

/** Today's facts, as a decision rests on them. */
export const decisionFacts: DecisionFacts = factsOf(state);

export const decisionTable = decisionParameters({
  questions: facts.questions,
  options: decisionFacts.options,
  revisions: revisionIds,
});

/** The result object of a decision: page, API and links render it. */
export interface DecisionView {
  revision: string;
  answers: Answers;
  decision: Decision;
  flips: Flip[];
  weightFlips: WeightFlip[];
  /** What speaks for and against each option recommended. */
  cases: Case[];
  /** Questions answered with “I don’t know”, and what each of their answers would change. */
  unknowns: { question: string; flips: Flip[] }[];
  telling: Telling;
  problems: ParameterProblem[];
  /** What the link promised and what became of it; null when there is nothing to say. */
  since: Since | null;
  /** Canonical query with format, revision, method and outcome, for a shared link. */
  query: string;
  /** The answers alone, for addresses inside the product. */
  shortQuery: string;
}

/** The decision that an address asks for. */
export function decisionView(query: URLSearchParams): DecisionView {
  return viewOf(query.toString());
}

/** A page asks for its head and its body: once is enough. */
const viewOf = cache((text: string): DecisionView => {
  const query = new URLSearchParams(text);
  const { answers, made, problems } = readDecision(decisionTable, query);
  const decision = decide(decisionModel, decisionFacts, answers);
  const { options } = decision.outcome;
  // What is recommended already cannot come to be so, also where typical values put another option ahead.
  const isOther = ({ leader }: { leader: string | null }) => leader === null || !options.includes(leader);
  const flips = flipsOf(decisionModel, decisionFacts, answers).filter(isOther);
  const unknowns = facts.questions
    .filter(({ id }) => answers.chosen[id]?.includes(dontKnow))
    .map(({ id }) => ({ question: id, flips: flips.filter(({ question }) => question === id) }));
  return {
    revision: newestRevision,
    answers,
    decision,
    flips,
    weightFlips: weightFlipsOf(decision.standing).filter(isOther),
    cases: casesOf(decision, decisionFacts.options),
    unknowns,
    telling: {
      nameOf: (option) => optionById.get(option)?.name ?? option,
      questions: facts.questions,
      answered: facts.questions.filter((question) => answerText(question, answers) !== null).length,
      open: unknowns
        .filter((one) => one.flips.length > 0)
        .map(({ question }) => questionById.get(question)?.short ?? question),
    },
    problems,
    since: sinceOf(answers, decision, made, query.get("rev")),
    query: formatDecision(decisionTable, answers, {
      made: { rev: newestRevision, method: decision.method, got: decision.outcome.options },
    }),
    shortQuery: formatDecision(decisionTable, answers),
  };
});

/** How often each option leads over answers at random, for /method. */
export function decisionWins(samples: number): Wins {
  return sampleWins(decisionModel, decisionFacts, samples);
}

/** Where a result leads: to its questions, its costs, its frameworks. */
export interface ResultLinks {
  /** A question, with the answers as they are. */
  question: (id: string) => string;
  /** The first question. */
  first: string;
  /** The result with one change applied. */
  flip: (flip: Flip) => string;
  /** The result without some answers. */
  without: (answers: readonly AnswerRef[]) => string;
  answers: { id: string; short: string; answer: string | null; href: string }[];
  /** The calculator at the reader's size. */
  overhead: string;
  /** Frameworks chosen that have a page. */
  frameworks: { id: string; name: string }[];
  /** `2 of 4`. */
  out: string;
}

export function resultLinks({ answers, decision }: Pick<DecisionView, "answers" | "decision">): ResultLinks {
  const question = (id: string) => paths.decideWith(formatDecision(decisionTable, answers, { step: id }));
  const result = (changed: Answers) => paths.resultWith(formatDecision(decisionTable, changed));
  const lines = facts.questions.map((one) => ({
    id: one.id,
    short: one.short,
    answer: answerText(one, answers),
    href: question(one.id),
  }));
  const chosen = answers.chosen.frameworks ?? [];
  const total = decisionFacts.options.length;
  const sizes = sizesOf(answers);
  return {
    question,
    first: question(facts.questions[0]?.id ?? ""),
    flip: (flip) => result(applyFlip(answers, facts.questions, flip)),
    without: (refs) => result(refs.reduce(withoutAnswer, answers)),
    answers: lines,
    overhead: paths.overheadWith(
      overheadQuery({ ...sizes, namespaces: namespacesOf(sizes), ...(!decision.standing.effects.layer7 && { l7: 0 }) }),
    ),
    frameworks: facts.frameworks.filter(({ id }) => chosen.includes(id)).map(({ id, short }) => ({ id, name: short })),
    out: `${total - decision.ranking.length} of ${total}`,
  };
}

// --

function factsOf({ options, cells, overhead }: Revision["state"]): DecisionFacts {
  const shown = options.filter(({ status }) => status === "published").map(({ id }) => id);
  return {
    options: shown,
    cells,
    // Revisions from before there was a calculator hold no figures: today's stand in.
    overhead: overhead ?? figures,
  };
}

function sinceOf(
  answers: Answers,
  { outcome, method: today, standing }: Decision,
  { rev, method, got }: ReturnType<typeof readDecision>["made"],
  asked: string | null,
): Since | null {
  const old = facts.revisions.find(({ id }) => id === rev && id !== newestRevision);
  const then = old ? decide(decisionModel, factsOf(old.state), answers).outcome : null;
  const otherMethod = method !== null && method !== today ? method : null;
  const current = asked === newestRevision && otherMethod === null;
  const cause = causeOf(got, outcome.options, then?.options ?? null, otherMethod !== null, current);
  if (!old && cause === "same" && !otherMethod) return null;
  const { musts, wants } = standing.effects;
  const rows = new Set([
    ...wants,
    ...musts.flatMap((must) => (must.kind === "row" ? [must.capability] : [])),
    ...facts.criteria.flatMap(({ by }) => (by.kind === "rows" ? by.always : [])),
  ]);
  const inView = (capability: string, option: string) => rows.has(capability) && decisionFacts.options.includes(option);
  return {
    revision: old?.id ?? null,
    got,
    then,
    changes: old ? changedCells(old.state, state, inView) : [],
    figures: !old?.state.overhead ? "not-kept" : isDeepStrictEqual(old.state.overhead, figures) ? "same" : "moved",
    method: otherMethod,
    cause,
  };
}

/** The answers without one of them. */
function withoutAnswer(answers: Answers, { question, answer }: AnswerRef): Answers {
  const kept = (answers.chosen[question] ?? []).filter((id) => id !== answer);
  return { ...answers, chosen: { ...answers.chosen, [question]: kept } };
}
