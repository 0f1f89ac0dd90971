import { supportWord } from "@/lib/evidence/words";
import { formatExact } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import type { Question } from "@/lib/schema/types";
import { answersGiven, type Must } from "../effects";
import { signed } from "../points-words";
import { answerLabel, answerText } from "../words";
import type { DecisionResult, RecordGround } from "./ground";

/** One demand or wish of the reader, with the question it answers. */
export interface Driver {
  kind: "must" | "want" | "weight";
  answer: string;
  /** The question as it is asked; empty for a weight that was moved by hand. */
  question: string;
  /** What it does: the rows, limits and weights. */
  does: string;
}

/** Every answer that does something, in the order of the questions, demands first. */
export function driversOf({ answers, decision }: DecisionResult, { model, words }: RecordGround): Driver[] {
  const { musts } = decision.standing.effects;
  const given = model.questions.flatMap((question) =>
    answersGiven(question, answers).map((answer) => ({ question, answer })),
  );
  const row = (id: string) => `“${words.rows[id] ?? id}”`;
  const drivers = given.flatMap(({ question, answer }): Driver[] => {
    const head = { answer: answerLabel(question, answer.id), question: question.title };
    const own = musts.filter((must) => must.question === question.id && must.answer === answer.id);
    const weighs = Object.entries(answer.weights ?? {}).map(
      ([criterion, points]) => `${words.criteria[criterion]?.name ?? criterion} +${points}`,
    );
    const wants = [
      ...(answer.wants && answer.wants.length > 0 ? [`counts ${listOf(answer.wants.map(row))}`] : []),
      ...(weighs.length > 0 ? [`adds weight: ${listOf(weighs)}`] : []),
      ...(answer.contract ? ["lets paid editions count"] : []),
      ...(answer.runs ? ["counts what has to be written anew"] : []),
    ];
    return [
      ...(own.length > 0
        ? [{ ...head, kind: "must" as const, does: `demands ${listOf(own.map((one) => mustText(one, row)))}` }]
        : []),
      ...(wants.length > 0 ? [{ ...head, kind: "want" as const, does: wants.join("; ") }] : []),
    ];
  });
  const moved = Object.entries(answers.points ?? {}).map(([criterion, points]): Driver => {
    const name = words.criteria[criterion]?.name ?? criterion;
    return {
      kind: "weight",
      answer: name,
      question: "",
      does: `${signed(points)} points by your own hand`,
    };
  });
  return [...drivers.filter(({ kind }) => kind === "must"), ...drivers.filter(({ kind }) => kind !== "must"), ...moved];
}

/** What was answered, question by question; those skipped are counted elsewhere. */
export function answeredOf({ answers }: DecisionResult, questions: readonly Question[]) {
  return questions.flatMap((question) => {
    const answer = answerText(question, answers);
    return answer === null ? [] : [{ id: question.id, question: question.title, answer }];
  });
}

// --

function mustText(must: Must, row: (id: string) => string): string {
  if (must.kind === "latency") return `at most ${formatExact(must.budgetMs)}\u00a0ms added to a call at p90`;
  if (must.kind === "cost") return `at most $${formatExact(must.budgetPerPod)} a month for each pod`;
  return `${row(must.capability)} (${must.accepts.map((state) => supportWord[state].toLowerCase()).join(" or ")})`;
}
