import type { Result } from "./calculation";

/** Cheapest first; then those of which only a part is known, which have no rank; those without a figure last. */
export function cheapestFirst(results: readonly Result[], quantity: "memory" | "costPerMonth"): Result[] {
  const group = (result: Result) => (result[quantity] ? Number(result.atLeast.includes(quantity)) : 2);
  const amount = (result: Result) => result[quantity]?.typical ?? result[quantity]?.high ?? 0;
  return [...results].sort((a, b) => group(a) - group(b) || (group(a) === 0 ? amount(a) - amount(b) : 0));
}
