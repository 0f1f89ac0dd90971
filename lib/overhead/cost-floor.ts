import { type Quantity, quantities } from "@/lib/schema/overhead-vocabulary";
import type { OptionEstimate } from "./estimate";

/** What is summed up for each option. */
export type Sum = Quantity | "costPerMonth" | "nodes";

/** What is used, and what the scheduler sets aside for it. */
const resources = [
  ["memory", "requestedMemory"],
  ["cpu", "requestedCpu"],
] as const;

/**
 * True when the cost is only a lower bound: nobody has measured what some component uses, and it requests nothing that
 * would stand for it.
 */
export function costIsFloor({ terms }: Pick<OptionEstimate, "terms">): boolean {
  const components = new Set(terms.map(({ component }) => component));
  return [...components].some((id) => {
    const own = terms.filter(({ component }) => component === id);
    return resources.some(([used, requested]) => {
      const unmeasured = own.some(({ quantity, value }) => quantity === used && value === null);
      const reserved = own.some(({ quantity, value }) => quantity === requested && value !== null && value.low > 0);
      return unmeasured && !reserved;
    });
  });
}

/**
 * The sums of which a part is not known: they are least amounts, told as such and not ranked. A cost and the nodes it
 * fills are among them as soon as some use is not measured: what is requested may be exceeded.
 */
export function leastAmounts({ terms, missing }: Pick<OptionEstimate, "terms" | "missing">): Sum[] {
  return [
    ...quantities.filter((quantity) => missing.some((part) => part.quantity === quantity)),
    ...(costIsFloor({ terms }) || missing.some(({ quantity }) => quantity === "memory" || quantity === "cpu")
      ? (["costPerMonth", "nodes"] as const)
      : []),
  ];
}
