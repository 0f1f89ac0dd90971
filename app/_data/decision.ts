import { cache } from "react";
import { facts } from "@/content";
import { type Decision, decide } from "@/lib/decision/decide";
import { type Flip, flipsOf, type WeightFlip, weightFlipsOf } from "@/lib/decision/flips";
import { type Answers, type DecisionModel, decisionFactsOf, dontKnow } from "@/lib/decision/model";
import { decisionParameters } from "@/lib/decision/parameters";
import { formatDecision, readDecision } from "@/lib/decision/read";
import { type Case, casesOf } from "@/lib/decision/reasons";
import { type Since, sinceOf, type Today } from "@/lib/decision/since";
import { sampleWins, type Wins } from "@/lib/decision/wins";
import { answerText, type Telling } from "@/lib/decision/words";
import { overheadFacts } from "@/lib/overhead/figure";
import { currentState } from "@/lib/revision/state";
import type { ParameterProblem } from "@/lib/share/codec";
import { nameOfOption } from "./names";
import { newestRevision, revisionIds } from "./site";

/** What is asked and judged. */
export const decisionModel: DecisionModel = {
  questions: facts.questions,
  criteria: facts.criteria,
  method: facts.method,
};

const questionById = new Map(facts.questions.map((question) => [question.id, question]));

const state = currentState(facts);
const figures = overheadFacts(facts);
const today: Today = { revision: newestRevision, state, figures, revisions: facts.revisions };

/** Today's facts, as a decision rests on them. */
export const decisionFacts = decisionFactsOf(state, figures);

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
      nameOf: nameOfOption,
      questions: facts.questions,
      answered: facts.questions.filter((question) => answerText(question, answers) !== null).length,
      open: unknowns
        .filter((one) => one.flips.length > 0)
        .map(({ question }) => questionById.get(question)?.short ?? question),
    },
    problems,
    since: sinceOf(decisionModel, today, answers, decision, { ...made, asked: query.get("rev") }),
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
