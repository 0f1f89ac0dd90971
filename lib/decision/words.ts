import { formatExact } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import { numberFields } from "@/lib/overhead/fields";
import { sizeNames } from "@/lib/schema/decision-vocabulary";
import type { Question } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import type { Decision } from "./decide";
import type { Flip } from "./flips";
import { type AnswerRef, type Answers, dontKnow } from "./model";

type NameOf = (option: string) => string;

/** What the views of a decision call things, by id. */
export interface DecisionWords {
  options: Readonly<Record<string, string>>;
  rows: Readonly<Record<string, string>>;
  criteria: Readonly<Record<string, { name: string; means: string }>>;
  questions: readonly Question[];
  /** By `<capability>.<option>`, with the first source that agrees. */
  cells: Readonly<
    Record<
      string,
      { support: Support; note: string | null; source: { id: string; title: string; grade: string } | null }
    >
  >;
}

/** The recommendation as one sentence that can be quoted, its confidence in the wording. */
export function verdictOf({ outcome, ranking }: Pick<Decision, "outcome" | "ranking">, nameOf: NameOf): string {
  const names = outcome.options.map(nameOf);
  const [leader = ""] = names;
  if (outcome.kind === "none") return "No option meets all your musts.";
  if (outcome.kind === "tie")
    return `${listOf(names)} fit your answers ${names.length > 2 ? "about" : "nearly"} equally well: no proven difference.`;
  if (ranking.length === 1) return `Only ${leader} meets all your musts.`;
  return outcome.confidence === "clear"
    ? `${leader} fits your answers best, and hardly any weighting says otherwise.`
    : `${leader} most likely fits your answers best.`;
}

/** What an option needs beside its name to be spoken of in a sentence. */
export function detailOf({ outcome, ranking }: Pick<Decision, "outcome" | "ranking">, nameOf: NameOf): string {
  if (outcome.kind === "none")
    return "Something has to give: the list below says which must to drop, and what comes back.";
  const [leader, second] = ranking;
  if (!leader) return "";
  const first = `${nameOf(leader.option)} is first in ${percent(leader.acceptability)} of the weightings that keep the order of your answers`;
  return second
    ? `${first}, ${nameOf(second.option)} in ${percent(second.acceptability)}.`
    : "The rest is out, as listed below.";
}

/** `78 %`; never rounded up to 100 or down to 0. */
export function percent(share: number): string {
  const whole = Math.round(100 * share);
  if (whole === 100 && share < 1) return "over 99 %";
  if (whole === 0 && share > 0) return "under 1 %";
  return `${whole} %`;
}

/** What was answered, in a few words; null when the question was skipped. */
export function answerText(question: Question, answers: Answers): string | null {
  if (question.kind === "number") {
    const given = sizeNames.flatMap((name) => {
      const value = answers.sizes[name];
      return value === undefined ? [] : [`${formatExact(value)} ${sizeWord[name]}`];
    });
    return given.length > 0 ? given.join(", ") : null;
  }
  const chosen = answers.chosen[question.id] ?? [];
  if (chosen.length === 0) return null;
  return chosen.map((id) => answerLabel(question, id)).join(" · ");
}

/** The words of one answer. */
export function answerLabel(question: Question, answer: string): string {
  if (answer === dontKnow) return "I don’t know";
  if (question.kind !== "number") return question.answers.find(({ id }) => id === answer)?.label ?? answer;
  return question.thresholds.find(({ id }) => id === answer)?.label ?? answer;
}

/** An answer with its question: `Musts: Tokens checked by the proxy`. */
export function refText(questions: readonly Question[], { question, answer }: AnswerRef): string {
  const found = questions.find(({ id }) => id === question);
  return found ? `${found.short}: ${answerLabel(found, answer)}` : `${question}: ${answer}`;
}

/** The change behind a flip, as the words after “if”. */
export function flipText(questions: readonly Question[], { question, answer, change, size }: Flip): string {
  const found = questions.find(({ id }) => id === question);
  if (size) {
    const field = sizeWord[size.field];
    return change === "below"
      ? `there are fewer than ${formatExact(size.value)} ${field}`
      : `there are ${formatExact(size.value)} ${field} or more`;
  }
  if (!found || answer === null) return question;
  const label = `“${answerLabel(found, answer)}”`;
  if (change === "added") return `${found.short} has ${label} as well`;
  if (change === "removed") return `${found.short} is without ${label}`;
  return `${found.short} is ${label}`;
}

export const sizeWord = { pods: "pods", nodes: "nodes", services: "services", rps: "req/s" } as const;

/** The label of a size's field, as the calculator has it. */
export const sizeLabel = (name: (typeof sizeNames)[number]) => numberFields[name].label;
