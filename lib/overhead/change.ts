import type { Sum } from "./cost-floor";
import type { Compared } from "./difference";
import { amountText } from "./difference-words";
import type { OptionEstimate } from "./estimate";

/**
 * What the same option takes more at another size, end by end: both sizes rest on the same figures, so what is uncertain
 * in the one is uncertain in the other in the same way. That holds while all it is multiplied with rises, or all falls;
 * else the ends are those of any two ranges. Null where either is not known, or lacks a part.
 */
export function changeOf(
  quantity: Sum,
  now: Compared & Pick<OptionEstimate, "terms">,
  then: Compared & Pick<OptionEstimate, "terms">,
): { low: number; high: number; unit: string } | null {
  const [a, b] = [now[quantity], then[quantity]];
  if (!a || !b || now.atLeast.includes(quantity) || then.atLeast.includes(quantity)) return null;
  const moves = now.terms.map(({ times }, index) => Math.sign((then.terms[index]?.times ?? times) - times));
  const oneWay = !(moves.includes(1) && moves.includes(-1)) && a.kind !== "alternatives";
  const ends = oneWay ? [b.low - a.low, b.high - a.high] : [b.low - a.high, b.high - a.low];
  return { low: Math.min(...ends), high: Math.max(...ends), unit: a.unit };
}

/** What is needed more, or less: `37 to 69 GiB more`. Empty where it is not known; where it is nothing, `the same`. */
export function changeText(change: ReturnType<typeof changeOf>, units: string): string {
  if (!change) return "";
  const { low, high, unit } = change;
  if (low === 0 && high === 0) return "the same";
  if (high <= 0) return `${amountText(-high, -low, unit, units)} less`;
  if (low >= 0) return `${amountText(low, high, unit, units)} more`;
  return `between ${amountText(-low, -low, unit, units)} less and ${amountText(high, high, unit, units)} more`;
}
