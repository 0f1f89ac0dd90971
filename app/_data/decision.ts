import { facts } from "@/content";
import { type Decision, decide, standingOf } from "@/lib/decision/decide";
import { type Flip, flipsOf, type WeightFlip, weightFlipsOf } from "@/lib/decision/flips";
import type { Answers, DecisionFacts, DecisionModel } from "@/lib/decision/model";
import { decisionParameters } from "@/lib/decision/parameters";
import { formatDecision, readDecision } from "@/lib/decision/read";
import { type Reason, reasonsAgainst, reasonsFor } from "@/lib/decision/reasons";
import { sampleWins, type Wins } from "@/lib/decision/wins";
import { answerText } from "@/lib/decision/words";
import { overheadFacts } from "@/lib/overhead/figure";
import { paths } from "@/lib/paths";
import { type CellChange, changedCells, currentState } from "@/lib/revision/state";
import type { Revision } from "@/lib/schema/types";
import type { ParameterProblem } from "@/lib/share/codec";
import { formatParameters } from "@/lib/share/parameters";
import { newestRevision, revisionIds, shownOptions } from "./site";

/** What is asked and judged. */
export const decisionModel: DecisionModel = {
  questions: facts.questions,
  criteria: facts.criteria,
  method: facts.method,
};

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
  reasons: { for: Reason[]; against: Reason[] };
  problems: ParameterProblem[];
  /** What the link promised and what became of it; null when there is nothing to say. */
  since: Since | null;
  /** Canonical query with format, revision, method and outcome, for a shared link. */
  query: string;
  /** The answers alone, for addresses inside the product. */
  shortQuery: string;
}

/** A link made on other facts, or with another method, or edited by hand. */
export interface Since {
  /** The revision it was made on; null when it names none, or today's. */
  revision: string | null;
  /** Ids it said were recommended; null when it said nothing. */
  got: readonly string[] | null;
  /** The decision on the facts of then, by today's method. */
  then: Decision | null;
  /** Cells the decision rests on that differ. */
  changes: CellChange[];
  /** The version of the method it was made with, when it is another one. */
  method: string | null;
  /** Whether today's recommendation is the one that was shared. */
  same: boolean;
}

/** The decision that an address asks for. */
export function decisionView(query: URLSearchParams): DecisionView {
  const { answers, made, problems } = readDecision(decisionTable, query);
  const decision = decide(decisionModel, decisionFacts, answers);
  const standing = standingOf(decisionModel, decisionFacts, answers, decision.estimates);
  const { options } = decisionFacts;
  return {
    revision: newestRevision,
    answers,
    decision,
    flips: flipsOf(decisionModel, decisionFacts, answers),
    weightFlips: weightFlipsOf(standing),
    reasons: { for: reasonsFor(decision, options), against: reasonsAgainst(decision, options) },
    problems,
    since: sinceOf(answers, decision, made),
    query: formatDecision(decisionTable, answers, {
      made: { rev: newestRevision, method: decision.method, got: decision.outcome.options },
    }),
    shortQuery: formatDecision(decisionTable, answers),
  };
}

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
  answers: { id: string; short: string; answer: string | null; href: string }[];
  /** How many questions have an answer. */
  answered: number;
  /** The calculator at the reader's size. */
  overhead: string;
  /** Frameworks chosen that have a page. */
  frameworks: { id: string; name: string }[];
  /** `2 of 4`. */
  out: string;
}

export function resultLinks({ answers, decision }: Pick<DecisionView, "answers" | "decision">): ResultLinks {
  const question = (id: string) => paths.decideWith(formatDecision(decisionTable, answers, { step: id }));
  const lines = facts.questions.map((one) => ({
    id: one.id,
    short: one.short,
    answer: answerText(one, answers),
    href: question(one.id),
  }));
  const chosen = answers.chosen.frameworks ?? [];
  const total = decisionFacts.options.length;
  return {
    question,
    first: question(facts.questions[0]?.id ?? ""),
    answers: lines,
    answered: lines.filter(({ answer }) => answer !== null).length,
    overhead: paths.overheadWith(formatParameters(decisionTable.sizes, answers.sizes)),
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
  decision: Decision,
  { rev, method, got }: ReturnType<typeof readDecision>["made"],
): Since | null {
  const old = facts.revisions.find(({ id }) => id === rev && id !== newestRevision);
  const then = old ? decide(decisionModel, factsOf(old.state), answers) : null;
  const rows = new Set([
    ...decision.judged.flatMap(({ scores }) =>
      Object.values(scores).flatMap(({ rows }) => rows.map(({ capability }) => capability)),
    ),
    ...decision.eliminated.flatMap(({ capability }) => (capability ? [capability] : [])),
  ]);
  const shown = new Set(shownOptions.map(({ id }) => id));
  const changes = old
    ? changedCells(old.state, state, (capability, option) => rows.has(capability) && shown.has(option))
    : [];
  const same = got === null || sameIds(got, decision.outcome.options);
  const otherMethod = method !== null && method !== decision.method ? method : null;
  if (!old && same && !otherMethod) return null;
  return { revision: old?.id ?? null, got, then, changes, method: otherMethod, same };
}

const sameIds = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id) => b.includes(id));
