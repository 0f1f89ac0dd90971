import { formatExact } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import { numberFields } from "@/lib/overhead/fields";
import { sizeNames } from "@/lib/schema/decision-vocabulary";
import type { Question } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import type { Decision } from "./decide";
import type { Flip } from "./flips";
import { type AnswerRef, type Answers, dontKnow, noMesh } from "./model";

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

/** What a verdict is told with, beside the decision. */
export interface Telling {
  nameOf: NameOf;
  questions: readonly Question[];
  /** How many questions have an answer. */
  answered: number;
  /** Questions answered with “I don’t know” that could put another option first, by a few words each. */
  open: readonly string[];
}

/** The recommendation as a sentence that can be quoted, its confidence in the wording, and what could still change it. */
export function verdictOf(decision: Told, telling: Telling): string {
  const { answered, open } = telling;
  if (answered === 0) return "Nothing is answered yet, so nothing is recommended.";
  const verdict = outcomeText(decision, telling);
  return open.length > 0 && decision.outcome.kind !== "none"
    ? `${verdict} What you do not know could change that: ${listOf(open)}.`
    : verdict;
}

type Told = Pick<Decision, "outcome" | "ranking" | "dropping" | "warnings" | "next" | "runs">;

function outcomeText({ outcome, ranking, dropping, warnings, next, runs }: Told, telling: Telling): string {
  const { nameOf, questions } = telling;
  const names = outcome.options.map(nameOf);
  const [leader = ""] = names;
  if (outcome.kind === "none") {
    const [first] = dropping;
    const [ref] = first?.answers ?? [];
    if (!ref || first?.answers.length !== 1) return "No option meets all your musts.";
    const back = listOf(first.back.map(nameOf));
    return `No option meets all your musts. Without “${refText(questions, ref)}”, ${back} ${first.back.length > 1 ? "do" : "does"}.`;
  }
  if (outcome.kind === "tie" && runs !== null && next.kind === "stay") {
    const others = outcome.options.filter((option) => option !== runs).map(nameOf);
    return `Stay with ${nameOf(runs)}: ${listOf(others)} ${others.length > 1 ? "fit" : "fits"} your answers about as well, and no difference is proven.`;
  }
  if (outcome.kind === "tie")
    return `${listOf(names)} fit your answers ${names.length > 2 ? "about" : "nearly"} equally well: no proven difference.`;
  const [blocking] = next.situations.filter(({ holds }) => holds === "always");
  const without = outcome.options[0] === noMesh;
  const verdict = optionText({ outcome, ranking, warnings }, without ? lowered(leader) : leader);
  if (next.kind === "stay") return `Stay with ${leader}: ${pronoun(verdict, leader)}`;
  if (without && runs !== null) return `Leave ${nameOf(runs)}: ${lowered(verdict)}`;
  if (without) return `Not yet a mesh: ${lowered(verdict)}`;
  return blocking ? `${verdict.replace(/\.$/, "")}, but not yet: ${blocking.because}.` : verdict;
}

/** The leader, and how surely. */
function optionText(
  { outcome, ranking, warnings }: Pick<Told, "outcome" | "ranking" | "warnings">,
  leader: string,
): string {
  const unproven = warnings.some(({ option }) => option === outcome.options[0]);
  if (ranking.length === 1)
    return unproven
      ? `Only ${leader} is not ruled out, and whether it meets all your musts is unproven.`
      : `Only ${leader} meets all your musts.`;
  return outcome.confidence === "clear"
    ? `${leader} fits your answers best, and hardly any weighting says otherwise.`
    : `${leader} most likely fits your answers best${unproven ? ", but whether it meets all your musts is unproven" : ""}.`;
}

/** `Linkerd fits …` after `Stay with Linkerd:`. */
const pronoun = (verdict: string, name: string) =>
  lowered(verdict.startsWith(name) ? `It${verdict.slice(name.length)}` : verdict);

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What the verdict rests on: who was compared, who is out, how much is answered, who is first how often. */
export function detailOf(
  { outcome, ranking, eliminated }: Pick<Decision, "outcome" | "ranking" | "eliminated">,
  telling: Telling,
): string {
  const { nameOf } = telling;
  const out = [...new Set(eliminated.map(({ option }) => option))].map(nameOf);
  const compared = `Of ${ranking.length + out.length} options compared, your musts rule out ${out.length > 0 ? listOf(out) : "none"}.`;
  const shares = byShare(ranking).filter(
    ({ option, acceptability }) => acceptability > 0 || outcome.options.includes(option),
  );
  // Before any answer somebody is first as well, and that would read as a recommendation.
  const first =
    ranking.length > 1 && telling.answered > 0
      ? ` First in the weightings that keep the order of your answers: ${shares
          .map(({ option, acceptability }) => `${nameOf(option)} ${percent(acceptability)}`)
          .join(", ")}.`
      : "";
  return `${compared} ${extentOf(telling)}${first}`;
}

/** `3 of 18 questions are answered.` */
export const extentOf = ({ answered, questions }: Pick<Telling, "answered" | "questions">) =>
  `${answered} of ${questions.length} questions ${answered === 1 ? "is" : "are"} answered.`;

/** What a reader should know of this result, one sentence each. */
export function noticesOf(
  { warnings }: Pick<Decision, "warnings">,
  { sizes }: Pick<Answers, "sizes">,
  { nameOf, questions, answered }: Telling,
): string[] {
  const derived = sizeNames.filter((name) => sizes[name] === undefined).map((name) => sizeWord[name]);
  return [
    ...(answered === 0 ? ["Nothing is answered: the ranking rests on what always counts."] : []),
    ...(derived.length > 0 ? [`Not given, and so derived in the proportions of an example: ${listOf(derived)}.`] : []),
    ...warnings.map((one) => `Whether ${nameOf(one.option)} meets “${refText(questions, one)}” is unproven.`),
  ];
}

/** Most often first, first. */
export function byShare<T extends { acceptability: number }>(ranking: readonly T[]): T[] {
  return [...ranking].sort((a, b) => b.acceptability - a.acceptability);
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

/** The change behind a flip, as a line under “If”. */
export function flipText(questions: readonly Question[], { question, answer, change, size }: Flip): string {
  if (size) {
    const field = sizeWord[size.field];
    return change === "below"
      ? `Fewer than about ${formatExact(size.value)} ${field}`
      : `About ${formatExact(size.value)} ${field} or more`;
  }
  const found = questions.find(({ id }) => id === question);
  if (!found || answer === null) return question;
  const label = `“${answerLabel(found, answer)}”`;
  const how = { added: `also ${label}`, removed: `without ${label}`, instead: label, "at-least": label, below: label };
  return `${found.short}: ${how[change]}`;
}

export const sizeWord = { pods: "pods", nodes: "nodes", services: "services", rps: "req/s" } as const;

/** The label of a size's field, as the calculator has it. */
export const sizeLabel = (name: (typeof sizeNames)[number]) => numberFields[name].label;
