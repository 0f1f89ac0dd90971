import type { DecisionWords } from "./words";

/** Points that the reader moved, as a sentence: `Points moved by hand: Cost +2, Upkeep −1.` Null where none was. */
export function movedPoints(
  points: Readonly<Record<string, number>>,
  { criteria }: Pick<DecisionWords, "criteria">,
): string | null {
  const moved = Object.entries(points).map(([id, by]) => `${criteria[id]?.name ?? id} ${signed(by)}`);
  return moved.length > 0 ? `Points moved by hand: ${moved.join(", ")}.` : null;
}

/** `+2`, `−1`. */
export const signed = (points: number) => `${points > 0 ? "+" : "−"}${Math.abs(points)}`;
