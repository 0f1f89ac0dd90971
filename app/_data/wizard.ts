import { facts } from "@/content";
import { standingOf } from "@/lib/decision/decide";
import type { Failing } from "@/lib/decision/eliminate";
import { type AnswerPreview, previewsOf } from "@/lib/decision/preview";
import { formatDecision, readDecision } from "@/lib/decision/read";
import { answerText } from "@/lib/decision/words";
import * as paths from "@/lib/paths";
import { sizeNames } from "@/lib/schema/decision-vocabulary";
import type { Question } from "@/lib/schema/types";
import type { ParameterProblem } from "@/lib/share/codec";
import { decisionFacts, decisionModel, decisionTable } from "./decision";

/** One step of the wizard: the question asked, what each answer would do, and where the reader stands. */
export interface WizardView {
  question: Question;
  /** From 1. */
  number: number;
  total: number;
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
  const { answers, step, problems } = readDecision(decisionTable, query);
  const question = questionToShow(step, problems);
  const index = questions.indexOf(question);
  const { survivors, eliminated, estimates } = standingOf(decisionModel, decisionFacts, answers);
  const names: readonly string[] = question.kind === "number" ? question.fields : [question.id];
  const others = new URLSearchParams(formatDecision(decisionTable, answers));
  for (const name of names) others.delete(name);
  const at = (id: string) => paths.decideWith(formatDecision(decisionTable, answers, { step: id }));
  const next = questions[index + 1]?.id ?? null;
  return {
    question,
    number: index + 1,
    total: questions.length,
    chosen: answers.chosen[question.id] ?? [],
    entered: Object.fromEntries(sizeNames.map((name) => [name, query.getAll(name).join(", ")])),
    previews: previewsOf(decisionModel, decisionFacts, answers, question, estimates),
    steps: questions.map((one) => ({
      id: one.id,
      short: one.short,
      answer: answerText(one, answers),
      href: at(one.id),
      current: one === question,
    })),
    hidden: [...others],
    previous: questions[index - 1]?.id ?? null,
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
  const { answers, step } = readDecision(decisionTable, query);
  return formatDecision(decisionTable, answers, step ? { step } : {});
}

// --

/** The question asked for; one whose field holds a mistake comes first, so that it is told where it can be mended. */
function questionToShow(step: string | null, problems: readonly ParameterProblem[]): Question {
  const mistaken = facts.questions.find(
    (question) =>
      question.kind === "number" &&
      question.fields.some((field) => problems.some(({ parameter }) => parameter === field)),
  );
  const asked = facts.questions.find(({ id }) => id === step);
  const first = mistaken ?? asked ?? facts.questions[0];
  if (!first) throw new Error("there are no questions");
  return first;
}
