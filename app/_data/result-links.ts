import { facts } from "@/content";
import { isAsked } from "@/lib/decision/asked";
import { applyFlip, type Flip } from "@/lib/decision/flips";
import type { AnswerRef, Answers } from "@/lib/decision/model";
import { formatDecision } from "@/lib/decision/read";
import { namespacesOf, sizesOf } from "@/lib/decision/sizes";
import { answerText } from "@/lib/decision/words";
import * as paths from "@/lib/paths";
import { formatParameters } from "@/lib/share/parameters";
import { type DecisionView, decisionTable } from "./decision";
import { overheadQuery } from "./overhead";
import { planTable, planView } from "./plan";

/** Where a result leads: to its questions, its costs, its frameworks. */
export interface ResultLinks {
  /** A question, with the answers as they are. */
  question: (id: string) => string;
  /** The first question. */
  first: string;
  /** The result with one change applied. */
  flip: (flip: Flip) => string;
  /** The result without some answers. */
  without: (answers: readonly AnswerRef[]) => string;
  answers: { id: string; short: string; answer: string | null; href: string; spared: boolean }[];
  /** The result with other points, the reader's own part or another pair: what a form of it sends along, by name. */
  hidden: (without: "points" | "own" | "pair") => [name: string, value: string][];
  /** The result as the answers alone weigh. */
  unmoved: string;
  /** With the facts of the link's revision; null where it names none that differs from today's. */
  asShared: string | null;
  /** With today's facts. */
  today: string;
  /** On one page. */
  board: string;
  /** The calculator at the reader's size. */
  overhead: string;
  /** Frameworks chosen that have a page. */
  frameworks: { id: string; name: string }[];
  /** What follows for them with what is recommended, or what differs between the first two of a tie. */
  plan: string | null;
  /** The plan in one sentence. */
  planFinding: string | null;
  /** `2 of 4`. */
  out: string;
}

export function resultLinks({
  answers,
  decision,
  own,
  since,
  asShared,
  askedPair,
  query,
  shortQuery,
}: Pick<
  DecisionView,
  "answers" | "decision" | "own" | "since" | "asShared" | "askedPair" | "query" | "shortQuery"
>): ResultLinks {
  const question = (id: string) => paths.decideWith(formatDecision(decisionTable, answers, { step: id, own }));
  const shared = since?.revision
    ? { made: { rev: since.revision, method: since.method, got: since.got }, asShared: true }
    : null;
  // What is seen as it was shared stays so: a change on that page is answered with the same facts.
  const onThose = asShared ? shared : null;
  const result = (changed: Answers) => paths.resultWith(formatDecision(decisionTable, changed, { ...onThose, own }));
  const lines = facts.questions.map((one) => ({
    id: one.id,
    short: one.short,
    answer: answerText(one, answers),
    href: question(one.id),
    spared: !isAsked(one, facts.questions, answers),
  }));
  const chosen = answers.chosen.frameworks ?? [];
  const frameworks = facts.frameworks.filter(({ id }) => chosen.includes(id));
  const [option = null, against = null] = decision.outcome.options;
  const plan = { frameworks: frameworks.map(({ id }) => id), option, against };
  const planQuery = option && frameworks.length > 0 ? formatParameters(planTable, plan) : null;
  const out = new Set(decision.eliminated.map((failing) => failing.option)).size;
  const sizes = sizesOf(answers);
  return {
    question,
    first: question(facts.questions[0]?.id ?? ""),
    flip: (flip) => result(applyFlip(answers, facts.questions, flip)),
    without: (refs) => result(refs.reduce(withoutAnswer, answers)),
    hidden: (without) => {
      const { points, ...rest } = answers;
      const kept = without === "points" ? rest : answers;
      const beside = {
        ...onThose,
        ...(without !== "own" && { own }),
        ...(without !== "pair" && { pair: askedPair }),
      };
      return [...new URLSearchParams(formatDecision(decisionTable, kept, beside))];
    },
    unmoved: result({ chosen: answers.chosen, sizes: answers.sizes }),
    asShared: shared && paths.resultWith(formatDecision(decisionTable, answers, { ...shared, own })),
    today: paths.resultWith(shortQuery),
    board: paths.resultWith(`${query}&view=board`),
    answers: lines,
    overhead: paths.overheadWith(
      overheadQuery({ ...sizes, namespaces: namespacesOf(sizes), ...(!decision.standing.effects.layer7 && { l7: 0 }) }),
    ),
    frameworks: frameworks.map(({ id, short }) => ({ id, name: short })),
    plan: planQuery === null ? null : paths.plan(planQuery),
    planFinding: planQuery === null ? null : (planView(new URLSearchParams(planQuery)).plan?.finding ?? null),
    out: `${out} of ${out + decision.ranking.length}`,
  };
}

// --

/** The answers without one of them. */
function withoutAnswer(answers: Answers, { question, answer }: AnswerRef): Answers {
  const kept = (answers.chosen[question] ?? []).filter((id) => id !== answer);
  return { ...answers, chosen: { ...answers.chosen, [question]: kept } };
}
