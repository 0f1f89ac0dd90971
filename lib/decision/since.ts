import type { CellChange } from "@/lib/revision/state";
import type { Outcome } from "./decide";

/** What a link says of the day it was made, and what became of it. */
export interface Since {
  /** The revision it was made on; null when it names none that is older than today's. */
  revision: string | null;
  /** Ids it says were recommended; null when it says nothing. */
  got: readonly string[] | null;
  /** The outcome on the facts of then, by today's method; null without an older revision. */
  then: Outcome | null;
  /** Cells the decision rests on that differ. */
  changes: CellChange[];
  /** Figures of the calculator: moved, the same, or not kept by that revision. */
  figures: "moved" | "same" | "not-kept";
  /** The version of the method it was made with, when it is another one. */
  method: string | null;
  cause: Cause;
}

/**
 * Why today's answer is, or is not, the one that was shared.
 *
 * - `same`: it is.
 * - `facts`: the facts of then give the shared answer.
 * - `method`: another version of the method, and the facts do not explain it.
 * - `edited`: the facts of then give today's answer, so the link was changed by hand.
 * - `mixed`: the facts moved the answer, and something else did as well.
 * - `untold`: the link names no revision that this copy can compare with.
 */
export type Cause = "same" | "facts" | "method" | "edited" | "mixed" | "untold";

/** @param current whether the link names the very facts and method of today. */
export function causeOf(
  got: readonly string[] | null,
  today: readonly string[],
  then: readonly string[] | null,
  otherMethod: boolean,
  current: boolean,
): Cause {
  if (got === null || sameIds(got, today)) return "same";
  if (then && sameIds(got, then)) return "facts";
  if (then && !sameIds(then, today)) return "mixed";
  if (otherMethod) return "method";
  return then || current ? "edited" : "untold";
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((id) => right.has(id));
}
