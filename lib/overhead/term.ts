import type { Driver, Quantity } from "@/lib/schema/overhead-vocabulary";
import type { Coefficient } from "./coefficient";
import type { Range } from "./range";

/** One summand: a coefficient times what it scales with. */
export interface Term {
  component: string;
  quantity: Quantity;
  driver: Driver;
  /** What the coefficient is multiplied with. */
  times: number;
  coefficient: Coefficient;
  /** Null when no figure counts and there is something to multiply it with. */
  value: Range | null;
}

/** A summand without a figure: the sum is given without it. */
export interface Missing {
  quantity: Quantity | "latency";
  component: string;
  /** `<measure>.<option>` */
  coefficient: string;
}

/** The values a sum is made of. A term without a figure is no nought: a sum of nothing else is unknown. */
export function knownValues(terms: readonly Term[]): Range[] {
  return terms.flatMap(({ value, coefficient }) => (value && coefficient.range ? [value] : []));
}

/** The terms that make a sum what it is: with a figure, and something to multiply it with. */
export function weighing(terms: readonly Term[], ...quantities: readonly Quantity[]): Term[] {
  return terms.filter(
    ({ quantity, times, coefficient }) => quantities.includes(quantity) && times > 0 && coefficient.range !== null,
  );
}
