import { cache } from "react";
import { facts } from "@/content";
import { type Decision, decide } from "@/lib/decision/decide";
import { type FactFlip, factFlipsOf } from "@/lib/decision/fact-flips";
import { type Flip, flipsOf, type WeightFlip, weightFlipsOf } from "@/lib/decision/flips";
import { type Answers, type DecisionModel, decisionFactsOf, dontKnow } from "@/lib/decision/model";
import { type NearMiss, nearMissesOf } from "@/lib/decision/near-misses";
import type { Own } from "@/lib/decision/own";
import { decisionParameters } from "@/lib/decision/parameters";
import { formatDecision, readDecision } from "@/lib/decision/read";
import { type Case, casesOf } from "@/lib/decision/reasons";
import { type SideBySide, sideBySideOf } from "@/lib/decision/side-by-side";
import { type Since, sinceOf, type Today } from "@/lib/decision/since";
import { sampleWins, type Wins } from "@/lib/decision/wins";
import { answerText, type DecisionWords, type Telling } from "@/lib/decision/words";
import { overheadFacts } from "@/lib/overhead/figure";
import { currentState } from "@/lib/revision/state";
import { clip, type ParameterProblem } from "@/lib/share/codec";
import { decisionWords, wordsOf } from "./decision-words";
import { nameOfOption } from "./names";
import { newestRevision, revisionIds } from "./site";

/** What is asked and judged. */
export const decisionModel: DecisionModel = {
  questions: facts.questions,
  criteria: facts.criteria,
  situations: facts.situations,
  method: facts.method,
};

export const questionById = new Map(facts.questions.map((question) => [question.id, question]));

const state = currentState(facts);
const figures = overheadFacts(facts);
const today: Today = { revision: newestRevision, state, figures, revisions: facts.revisions };

/** Today's facts, as a decision rests on them. */
export const decisionFacts = decisionFactsOf(state, figures);

export const decisionTable = decisionParameters({
  questions: facts.questions,
  criteria: facts.criteria,
  options: decisionFacts.options,
  revisions: revisionIds,
});

/** The result object of a decision: page, API and links render it. */
export interface DecisionView {
  /** The revision whose facts it rests on: today's, or that of the link. */
  revision: string;
  /** It is shown with the facts of the link's revision. */
  asShared: boolean;
  answers: Answers;
  decision: Decision;
  flips: Flip[];
  weightFlips: WeightFlip[];
  /** Single facts that would put another option first. */
  factFlips: FactFlip[];
  /** Options that one answer alone rules out. */
  nearMisses: NearMiss[];
  /** Two ranked options side by side: those asked for, else the first two; null where fewer than two are left. */
  pair: SideBySide | null;
  /** What speaks for and against each option recommended. */
  cases: Case[];
  /** Questions answered with “I don’t know”, and what each of their answers would change. */
  unknowns: { question: string; flips: Flip[] }[];
  telling: Telling;
  words: DecisionWords;
  own: Own;
  /** On one page. */
  board: boolean;
  /** The pair that the address asks for, as far as it can be shown. */
  askedPair: readonly string[] | null;
  problems: ParameterProblem[];
  /** What the link promised and what became of it; null when there is nothing to say. */
  since: Since | null;
  /** Canonical query with format, revision, method and outcome, for a shared link. */
  query: string;
  /** The answers and the reader's own part alone, for addresses inside the product. */
  shortQuery: string;
}

/** The decision that an address asks for. */
export function decisionView(query: URLSearchParams): DecisionView {
  return viewOf(query.toString());
}

/** The decision that a file is made of. It holds plan and dates as well, which only today's facts give. */
export function exportedDecision(query: URLSearchParams): DecisionView {
  const view = decisionView(query);
  if (!view.asShared) return view;
  const problem: ParameterProblem = {
    code: "unknown-value",
    parameter: "facts",
    message: "Files are made with today’s facts; only the page shows a result as it was shared.",
    repair: "It is left out.",
    expected: "no value",
    found: "then",
  };
  return { ...view, problems: [...view.problems, problem] };
}

/** A page asks for its head and its body: once is enough. */
const viewOf = cache((text: string): DecisionView => {
  const query = new URLSearchParams(text);
  const { answers, own, made, show, problems } = readDecision(decisionTable, query);
  const current = decide(decisionModel, decisionFacts, answers);
  const old = show.asShared ? facts.revisions.find(({ id }) => id === made.rev && id !== newestRevision) : undefined;
  const restsOn = old ? decisionFactsOf(old.state, figures) : decisionFacts;
  const decision = old ? decide(decisionModel, restsOn, answers) : current;
  const { options } = decision.outcome;
  const answered = facts.questions.filter((question) => answerText(question, answers) !== null).length;
  const ranked = decision.ranking.map(({ option }) => option);
  const askedPair = show.pair?.every((option) => ranked.includes(option)) ? show.pair : null;
  // Made on today’s facts, a link that keeps them is right: they are those of then until facts move.
  problems.push(...unshown(query, { pair: askedPair, kept: old !== undefined || made.rev === newestRevision }));
  // What is recommended already cannot come to be so, also where typical values put another option ahead.
  const isOther = ({ leader }: { leader: string | null }) => leader === null || !options.includes(leader);
  const flips = flipsOf(decisionModel, restsOn, answers).filter(isOther);
  const unknowns = facts.questions
    .filter(({ id }) => answers.chosen[id]?.includes(dontKnow))
    .map(({ id }) => ({ question: id, flips: flips.filter(({ question }) => question === id) }));
  return {
    revision: old?.id ?? newestRevision,
    asShared: old !== undefined,
    answers,
    own,
    board: show.board,
    askedPair,
    words: old ? wordsOf(old.state) : decisionWords,
    decision,
    flips,
    weightFlips: weightFlipsOf(decision.standing).filter(isOther),
    factFlips: factFlipsOf(decisionModel, restsOn, answers, decision.standing).filter(isOther),
    nearMisses: nearMissesOf(restsOn, decision),
    pair: pairOf(decision, askedPair),
    cases: casesOf(decision, restsOn.options),
    unknowns,
    telling: {
      ...{ nameOf: nameOfOption, questions: facts.questions, answered },
      open: unknowns
        .filter((one) => one.flips.length > 0)
        .map(({ question }) => questionById.get(question)?.short ?? question),
    },
    problems,
    since: sinceOf(decisionModel, today, answers, current, { ...made, asked: query.get("rev") }),
    query: formatDecision(decisionTable, answers, {
      // Before any answer there is no recommendation to promise.
      made: { rev: newestRevision, method: current.method, got: answered > 0 ? current.outcome.options : null },
      own,
    }),
    shortQuery: formatDecision(decisionTable, answers, { own }),
  };
});

/** What an address asks to be shown and cannot be. */
function unshown(
  query: URLSearchParams,
  { pair, kept }: { pair: readonly string[] | null; kept: boolean },
): ParameterProblem[] {
  const given = (name: string) => query.getAll(name).filter(Boolean).join(".");
  const [asked, then] = [given("pair"), given("facts")];
  return [
    ...(asked && !pair
      ? [
          {
            ...{ code: "unknown-value" as const, parameter: "pair", found: clip(asked) },
            message: "pair must be two options that no must rules out.",
            repair: "The first two are shown.",
            expected: "two ids of options that are left, joined by a full stop",
          },
        ]
      : []),
    ...(then === "then" && !kept
      ? [
          {
            ...{ code: "incomplete" as const, parameter: "facts", found: then },
            message: "facts=then needs a revision of this copy in rev.",
            repair: "Today’s facts are shown.",
            expected: "rev with a revision beside it",
          },
        ]
      : []),
  ];
}

/** The pair asked for, as far as both are ranked; else the first two of a tie or of the ranking. */
function pairOf(decision: Decision, asked: readonly string[] | null): SideBySide | null {
  const { ranking, outcome } = decision;
  // In a tie it is its options that have to be told apart.
  const [first = "", second = ""] = [...new Set([...outcome.options, ...ranking.map(({ option }) => option)])];
  const [a = first, b = second] = asked ?? [];
  return sideBySideOf(decision, a, b) ?? sideBySideOf(decision, first, second);
}

/** How often each option leads over answers at random, for /method/decision. */
export function decisionWins(samples: number): Wins {
  return sampleWins(decisionModel, decisionFacts, samples);
}
