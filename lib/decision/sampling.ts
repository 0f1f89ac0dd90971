import type { SizeName } from "@/lib/schema/decision-vocabulary";
import type { Question } from "@/lib/schema/types";
import { isAsked } from "./asked";
import { type Answers, type DecisionModel, noneOfThese } from "./model";

/** Clusters that answers are sampled from: small, middle, large, very large. */
const clusters: readonly Record<SizeName, number>[] = [
  { pods: 20, nodes: 3, services: 4, rps: 100 },
  { pods: 200, nodes: 10, services: 40, rps: 2_000 },
  { pods: 1_000, nodes: 40, services: 120, rps: 20_000 },
  { pods: 5_000, nodes: 200, services: 500, rps: 100_000 },
];

/** One in so many takes a wish, and of those that took it, one in so many demands it. */
const oneIn = 4;

/**
 * A set of answers at random, as a reader could give it: question by question, and only those that the answers so far
 * leave to be asked.
 *
 * - Of a question with one answer each is as likely as skipping it; of four clusters each as likely as the others.
 * - A wish of a list is taken one time in four, whatever the length of the list: else the rows of a short list would
 *   count in more samples than those of a long one. With nothing taken, “none of these” is as likely as skipping.
 * - What demands is rarer than what wishes: one in four of those who wish also demand, by one of the forms there are. A
 *   member that demands by itself is as rare as that, one in sixteen. There are over thirty demands; at the chance of a
 *   wish, eight of them would hold at once, hardly any option would ever be left, and the shares would tell about
 *   readers who do not exist.
 *
 * No answer is likelier because readers are known to give it: nobody knows what readers answer, since nothing is kept.
 */
export function sampleAnswers({ questions }: Pick<DecisionModel, "questions">, next: () => number): Answers {
  const among = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const chosen: Record<string, readonly string[]> = {};
  const sizes: Partial<Record<SizeName, number>> = {};
  for (const question of questions) {
    if (!isAsked(question, questions, { chosen, sizes })) continue;
    if (question.kind === "number") {
      Object.assign(sizes, among(clusters));
      continue;
    }
    const ids = question.kind === "many" ? sampleMembers(question, next, among) : sampleOne(question, among);
    if (ids.length > 0) chosen[question.id] = ids;
  }
  return { chosen, sizes };
}

// --

type Among = <T>(list: readonly T[]) => T | undefined;

const sampleOne = ({ answers }: Question & { kind: "one" }, among: Among): string[] => {
  const id = among([...answers.map((answer) => answer.id), null]) ?? null;
  return id === null ? [] : [id];
};

function sampleMembers({ answers }: Question & { kind: "many" }, next: () => number, among: Among): string[] {
  const isTaken = () => next() * oneIn < 1;
  const heads = answers.filter(({ id, of }) => of === undefined && id !== noneOfThese);
  const taken = new Set(
    heads.flatMap(({ id, musts }) => {
      if (!isTaken()) return [];
      if (musts) return isTaken() ? [id] : [];
      const forms = answers.filter(({ of }) => of === id);
      const form = forms.length > 0 && isTaken() ? among(forms) : undefined;
      return form ? [id, form.id] : [id];
    }),
  );
  const none = answers.find(({ id }) => id === noneOfThese);
  if (taken.size === 0 && none && among([true, false])) return [none.id];
  return answers.flatMap(({ id }) => (taken.has(id) ? [id] : []));
}
