import type { Question, Situation } from "@/lib/schema/types";
import { answersGiven } from "./effects";
import { type Answers, type DecisionModel, dontKnow } from "./model";

type Condition = Situation["when"][number];

/**
 * Whether a question is put to the reader: all its conditions hold, as far as the questions they name are answered.
 * One with an answer is always asked: what counts must be in sight.
 */
export function isAsked({ id, onlyIf = [] }: Question, questions: readonly Question[], answers: Answers): boolean {
  return (answers.chosen[id] ?? []).length > 0 || onlyIf.every((one) => !isRefused(one, questions, answers));
}

/** The situations in which something else comes before a mesh, of those that hold under these answers. */
export function situationsOf({ questions, situations }: DecisionModel, answers: Answers): Situation[] {
  return situations.filter(({ when }) => when.every((one) => holds(one, questions, answers)));
}

// --

/** Answered, and with none of the answers named. */
function isRefused(condition: Condition, questions: readonly Question[], answers: Answers): boolean {
  const given = answers.chosen[condition.question] ?? [];
  return given.length > 0 && !given.includes(dontKnow) && !holds(condition, questions, answers);
}

function holds({ question, answers: ids }: Condition, questions: readonly Question[], answers: Answers): boolean {
  const asked = questions.find(({ id }) => id === question);
  return asked !== undefined && answersGiven(asked, answers).some(({ id }) => ids.includes(id));
}
