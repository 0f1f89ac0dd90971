import { isDeepStrictEqual } from "node:util";
import type { OverheadFacts } from "@/lib/overhead/figure";
import { type CellChange, changedCells } from "@/lib/revision/state";
import type { Revision } from "@/lib/schema/types";
import { countingRows } from "./counting";
import { type Decision, decide, type Outcome } from "./decide";
import { type Answers, type DecisionModel, decisionFactsOf } from "./model";
import type { DecisionReading } from "./read";

/** Today's facts, and those of all revisions. */
export interface Today {
  revision: string;
  state: Revision["state"];
  figures: OverheadFacts;
  revisions: readonly Revision[];
}

/** What a link says of the day it was made, and what became of it. */
export interface Since {
  /** The revision it was made on; null when it names none that is older than today's. */
  revision: string | null;
  /** Ids it says were recommended; null when it says nothing. */
  got: readonly string[] | null;
  /** The outcome on the facts of then, by today's method; null without an older revision. */
  outcomeThen: Outcome | null;
  /** Cells the decision rests on that differ. */
  changes: CellChange[];
  /** Figures of the calculator: moved, the same, or not kept by that revision; the same without an older revision. */
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

/**
 * Compares a decision with what the link to it promised.
 *
 * @param made what the link says; `asked` is the revision as it stands in the address, also one this copy lacks.
 * @returns null when there is nothing to tell.
 */
export function sinceOf(
  model: DecisionModel,
  { revision, state, figures, revisions }: Today,
  answers: Answers,
  { outcome, method: newest, standing }: Decision,
  { rev, method, got, asked }: DecisionReading["made"] & { asked: string | null },
): Since | null {
  const old = revisions.find(({ id }) => id === rev && id !== revision);
  const outcomeThen = old ? decide(model, decisionFactsOf(old.state, figures), answers).outcome : null;
  const otherMethod = method !== null && method !== newest ? method : null;
  const current = asked === revision && otherMethod === null;
  const cause = causeOf(got, outcome.options, outcomeThen?.options ?? null, otherMethod !== null, current);
  if (!old && cause === "same" && !otherMethod) return null;
  const rows = new Set(countingRows(standing).map(({ row }) => row));
  const shown = new Set(decisionFactsOf(state, figures).options);
  const inView = (capability: string, option: string) => rows.has(capability) && shown.has(option);
  return {
    revision: old?.id ?? null,
    got,
    outcomeThen,
    changes: old ? changedCells(old.state, state, inView) : [],
    figures: figuresSince(old, figures),
    method: otherMethod,
    cause,
  };
}

/** Whether two outcomes name the same options, in whatever order. */
export function sameIds(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((id) => right.has(id));
}

// --

function figuresSince(old: Revision | undefined, today: OverheadFacts): Since["figures"] {
  if (!old) return "same";
  if (!old.state.overhead) return "not-kept";
  return isDeepStrictEqual(old.state.overhead, today) ? "same" : "moved";
}
