import type { Decision } from "./decide";
import { eliminate, type Failing } from "./eliminate";
import type { AnswerRef, DecisionFacts } from "./model";
import { totalOf } from "./score";

/** An option that a single answer rules out. */
export interface NearMiss extends AnswerRef {
  option: string;
  /** All that the option fails of this answer. */
  failing: Failing[];
  /** Musts of other answers that unknown facts leave open: to be tried as well. */
  open: Failing[];
  /** Its place at typical values were the demand a wish, from 1, among all that would be left then. */
  place: number;
  of: number;
}

/**
 * Options that fail the musts of exactly one answer, best placed first.
 *
 * Only the demand is lifted: the rows it names still count, with the weight they have, as if the answer wished for what
 * it demands. So all scores and weights are those of the decision, and whoever else fails this answer alone is back too.
 * What reads no row, a limit on latency, is lifted just so. Equal totals are placed in content order, as in a ranking.
 */
export function nearMissesOf(
  facts: Pick<DecisionFacts, "options" | "cells">,
  { standing: { effects, estimates, sizes, eliminated, judged } }: Pick<Decision, "standing">,
): NearMiss[] {
  const misses = facts.options.flatMap((option): NearMiss[] => {
    const failing = eliminated.filter((one) => one.option === option);
    const [ref] = failing;
    if (!ref || failing.some((one) => !sameAnswer(one, ref))) return [];
    const rest = eliminate(
      facts,
      effects.musts.filter((must) => !sameAnswer(must, ref)),
      estimates,
      sizes.pods,
    );
    const order = rest.survivors
      .map((one) => ({ option: one, total: totalOf(judged, one).typical }))
      .sort((a, b) => b.total - a.total);
    return [
      {
        option,
        question: ref.question,
        answer: ref.answer,
        failing,
        open: rest.warnings.filter((one) => one.option === option),
        place: 1 + order.findIndex((one) => one.option === option),
        of: order.length,
      },
    ];
  });
  return misses.sort((a, b) => a.place - b.place);
}

// --

const sameAnswer = (a: AnswerRef, b: AnswerRef) => a.question === b.question && a.answer === b.answer;
