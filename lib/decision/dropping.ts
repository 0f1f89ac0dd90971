import type { OptionEstimate } from "@/lib/overhead/estimate";
import type { Effects } from "./effects";
import { eliminate } from "./eliminate";
import type { AnswerRef, DecisionFacts } from "./model";

/** Answers that would have to go for something to be left, and what would be. */
export interface Dropping {
  answers: AnswerRef[];
  back: string[];
}

/**
 * Which answers to drop when nothing is left: each single one that brings something back; if none does, what the
 * options closest to surviving fail.
 */
export function droppingOf(
  facts: DecisionFacts,
  { musts }: Effects,
  estimates: readonly OptionEstimate[],
  pods: number,
): Dropping[] {
  const refs = uniqueRefs(musts);
  const without = (dropped: readonly AnswerRef[]) =>
    eliminate(
      facts,
      musts.filter((must) => !dropped.some((ref) => sameRef(ref, must))),
      estimates,
      pods,
    ).survivors;
  const alone = refs.map((ref) => ({ answers: [ref], back: without([ref]) })).filter(({ back }) => back.length > 0);
  if (alone.length > 0) return alone.sort((a, b) => b.back.length - a.back.length);
  const { eliminated } = eliminate(facts, musts, estimates, pods);
  const sets = facts.options.map((option) => uniqueRefs(eliminated.filter((one) => one.option === option)));
  const least = Math.min(...sets.map((set) => set.length));
  const nearest = sets.filter((set) => set.length === least).map((answers) => ({ answers, back: without(answers) }));
  return nearest.filter(
    ({ answers }, index) =>
      nearest.findIndex((other) => JSON.stringify(other.answers) === JSON.stringify(answers)) === index,
  );
}

// --

const sameRef = (a: AnswerRef, b: AnswerRef) => a.question === b.question && a.answer === b.answer;

function uniqueRefs(refs: readonly AnswerRef[]): AnswerRef[] {
  return refs
    .filter((ref, index) => refs.findIndex((other) => sameRef(ref, other)) === index)
    .map(({ question, answer }) => ({ question, answer }));
}
