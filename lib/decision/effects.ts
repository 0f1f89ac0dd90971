import type { Question } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import { type AnswerRef, type Answers, type DecisionModel, dontKnow } from "./model";
import { sizesOf } from "./sizes";

/** A demand that eliminates: a row in one of some states, or a limit on added latency or on cost a month for each pod. */
export type Must = AnswerRef &
  (
    | { kind: "row"; capability: string; accepts: readonly Support[] }
    | { kind: "latency"; budgetMs: number }
    | { kind: "cost"; budgetPerPod: number }
  );

type Points = Readonly<Partial<Record<string, number>>>;

/** What all answers do together. */
export interface Effects {
  musts: readonly Must[];
  /** Rows that count beside those that always do. */
  wants: ReadonlySet<string>;
  /** Points by criterion that the answers give, the base included. */
  given: Readonly<Record<string, number>>;
  /** The same with what the reader added or took away. */
  points: Readonly<Record<string, number>>;
  /** Questions answered with “I don’t know”: the points each of their answers would add. */
  open: readonly { question: string; alternatives: readonly Points[] }[];
  contract: boolean;
  /** The option that runs today; null when none of them does. */
  runs: string | null;
  /** An answer asks for what takes a proxy that reads HTTP. */
  layer7: boolean;
}

type Effective = Pick<
  Extract<Question, { kind: "one" }>["answers"][number],
  "id" | "musts" | "wants" | "weights" | "contract" | "latencyBudgetMs" | "costBudgetPerPod" | "runs"
>;

/** Sums up the answers. A question that was skipped does nothing. */
export function effectsOf(model: DecisionModel, answers: Answers): Effects {
  const given = model.questions.flatMap((question) =>
    answersGiven(question, answers).map((answer) => ({ question: question.id, answer })),
  );
  const contract = given.some(({ answer }) => answer.contract);
  const fromAnswers = Object.fromEntries(
    model.criteria.map(({ id }) => [
      id,
      given.reduce((so, { answer }) => so + (answer.weights?.[id] ?? 0), model.method.basePoints),
    ]),
  );
  const points = Object.fromEntries(
    Object.entries(fromAnswers).map(([id, from]) => [id, Math.max(0, from + (answers.points?.[id] ?? 0))]),
  );
  const musts = given.flatMap(({ question, answer }) => mustsOf({ question, answer: answer.id }, answer, contract));
  const wants = new Set(given.flatMap(({ answer }) => answer.wants ?? []));
  const asksFor = (row: string) =>
    wants.has(row) || musts.some((must) => must.kind === "row" && must.capability === row);
  return {
    musts,
    wants,
    layer7: model.method.layer7.some(asksFor),
    given: fromAnswers,
    points,
    open: model.questions.flatMap((question) =>
      question.kind === "one" && answers.chosen[question.id]?.includes(dontKnow)
        ? [{ question: question.id, alternatives: question.answers.map(({ weights }) => weights ?? {}) }]
        : [],
    ),
    contract,
    runs: given.find(({ answer }) => answer.runs !== undefined)?.answer.runs ?? null,
  };
}

/** The answers of a question that hold, thresholds that are crossed included. */
export function answersGiven(question: Question, answers: Answers): Effective[] {
  if (question.kind !== "number")
    return question.answers.filter(({ id }) => answers.chosen[question.id]?.includes(id) ?? false);
  const sizes = sizesOf(answers);
  return question.thresholds.filter(({ field, below, atLeast }) => {
    // A size that was not given is a default of the calculator, and says nothing about the reader.
    if (answers.sizes[field] === undefined) return false;
    return below === undefined ? sizes[field] >= (atLeast ?? 0) : sizes[field] < below;
  });
}

/** What one answer demands. */
export function mustsOf(ref: AnswerRef, answer: Omit<Effective, "id">, contract: boolean): Must[] {
  const rows = (answer.musts ?? []).flatMap(({ rows, accepts, free }) =>
    rows.map((capability): Must => {
      const states: readonly Support[] = contract && !free ? [...accepts, "enterprise"] : accepts;
      return { ...ref, kind: "row", capability, accepts: states };
    }),
  );
  const { latencyBudgetMs, costBudgetPerPod } = answer;
  return [
    ...rows,
    ...(latencyBudgetMs === undefined ? [] : [{ ...ref, kind: "latency" as const, budgetMs: latencyBudgetMs }]),
    ...(costBudgetPerPod === undefined ? [] : [{ ...ref, kind: "cost" as const, budgetPerPod: costBudgetPerPod }]),
  ];
}
