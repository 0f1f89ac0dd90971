import { facts } from "@/content";
import { isAsked } from "@/lib/decision/asked";
import { standingOf } from "@/lib/decision/decide";
import type { Failing } from "@/lib/decision/eliminate";
import type { Answers } from "@/lib/decision/model";
import { type AnswerPreview, previewsOf } from "@/lib/decision/preview";
import { formatDecision, readDecision } from "@/lib/decision/read";
import { answerText } from "@/lib/decision/words";
import { listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { sizeNames } from "@/lib/schema/decision-vocabulary";
import type { Question } from "@/lib/schema/types";
import type { ParameterProblem } from "@/lib/share/codec";
import { decisionFacts, decisionModel, decisionTable, questionById } from "./decision";

/** One step of the wizard: the question asked, what each answer would do, and where the reader stands. */
export interface WizardView {
  question: Question;
  /** From 1, among the questions asked on this way. */
  number: number;
  total: number;
  /** Questions that the answers so far make needless. */
  spared: { short: string; because: string }[];
  /** What is chosen now. */
  chosen: readonly string[];
  /** What stands in the fields of a size question, as it was typed. */
  entered: Readonly<Record<string, string>>;
  previews: AnswerPreview[];
  steps: { id: string; short: string; answer: string | null; href: string; current: boolean }[];
  /** All other answers, as hidden fields. */
  hidden: [name: string, value: string][];
  previous: string | null;
  /** Null after the last question. */
  next: string | null;
  /** To the next question without an answer to this one. */
  skipHref: string;
  /** This question has an answer, which skipping would remove. */
  answered: boolean;
  survivors: string[];
  /** The first must that each option out fails. */
  out: Failing[];
  problems: ParameterProblem[];
  /** The address without what could not be read. */
  repaired: string;
}

/** The wizard as an address asks for it. */
export function wizardView(query: URLSearchParams): WizardView {
  const { questions } = facts;
  const { answers, own, step, problems } = readDecision(decisionTable, query);
  const question = questionToShow(step, answers, problems);
  const asked = questions.filter((one) => isAsked(one, questions, answers));
  const index = asked.indexOf(question);
  const { survivors, eliminated, estimates } = standingOf(decisionModel, decisionFacts, answers);
  const names: readonly string[] = question.kind === "number" ? question.fields : [question.id];
  const others = new URLSearchParams(formatDecision(decisionTable, answers, { own }));
  for (const name of names) others.delete(name);
  const at = (id: string) => paths.decideWith(formatDecision(decisionTable, answers, { step: id, own }));
  const next = asked[index + 1]?.id ?? null;
  return {
    question,
    number: index + 1,
    total: asked.length,
    spared: questions.filter((one) => !asked.includes(one)).map(sparedView),
    chosen: answers.chosen[question.id] ?? [],
    entered: Object.fromEntries(sizeNames.map((name) => [name, query.getAll(name).join(", ")])),
    previews: previewsOf(decisionModel, decisionFacts, answers, question, estimates),
    steps: asked.map((one) => ({
      id: one.id,
      short: one.short,
      answer: answerText(one, answers),
      href: at(one.id),
      current: one === question,
    })),
    hidden: [...others],
    previous: asked[index - 1]?.id ?? null,
    next,
    skipHref: next
      ? paths.decideWith([`step=${next}`, others.toString()].filter(Boolean).join("&"))
      : paths.resultWith(others.toString()),
    answered: answerText(question, answers) !== null,
    survivors,
    out: decisionFacts.options.flatMap((option) => eliminated.find((one) => one.option === option) ?? []),
    problems,
    repaired: at(question.id),
  };
}

/** Only the canonical query of a step, for the page's head. */
export function wizardCanonical(query: URLSearchParams): string {
  const { answers, own, step } = readDecision(decisionTable, query);
  return formatDecision(decisionTable, answers, { own, ...(step && { step }) });
}

// --

/** Why a question is not asked: by which questions, in a few words each. */
function sparedView({ short, onlyIf = [] }: Question): WizardView["spared"][number] {
  const names = onlyIf.map(({ question }) => questionById.get(question)?.short ?? question);
  return { short, because: listOf(names) };
}

/**
 * The question asked for, or the next one where the answers made that needless: a form names its next question before it
 * knows what is answered in it. One whose field holds a mistake comes first, so that it is told
 * where it can be mended.
 */
function questionToShow(step: string | null, answers: Answers, problems: readonly ParameterProblem[]): Question {
  const mistaken = facts.questions.find(
    (question) =>
      question.kind === "number" &&
      question.fields.some((field) => problems.some(({ parameter }) => parameter === field)),
  );
  const from = facts.questions.findIndex(({ id }) => id === step);
  const asked = facts.questions.slice(Math.max(0, from)).find((one) => isAsked(one, facts.questions, answers));
  const first = mistaken ?? asked ?? facts.questions[0];
  if (!first) throw new Error("there are no questions");
  return first;
}
