import { costOf } from "./cost";
import { leastAmounts } from "./cost-floor";
import type { Amount } from "./difference";
import { driversOf, type OverheadValues } from "./drivers";
import { totalOf } from "./estimate";
import type { Model } from "./figure";
import { type Range, scale, single } from "./range";
import type { Term } from "./term";

/** What is followed while one of the reader's numbers changes. */
export const followed = ["memory", "costPerMonth"] as const;
export type Followed = (typeof followed)[number];

/**
 * Memory in use, or cost a month, for other numbers. Where both set-ups count, from the lower to the higher: the ends
 * of the coefficients of both.
 */
export function recounted(model: Model, terms: readonly Term[], values: OverheadValues, what: Followed): Range | null {
  const counted = recount(what === "memory" ? terms.filter(({ quantity }) => quantity === "memory") : terms, values);
  return what === "memory" ? totalOf(counted, "memory") : costOf(model, counted, values);
}

/** The same, with whether a part of it has no figure at these numbers. */
export function recountedAmount(model: Model, terms: readonly Term[], values: OverheadValues, what: Followed): Amount {
  const counted = recount(terms, values);
  const missing = counted
    .filter(({ value }) => value === null)
    .map(({ quantity, component, coefficient }) => ({ quantity, component, coefficient: coefficient.id }));
  return {
    range: what === "memory" ? totalOf(counted, "memory") : costOf(model, counted, values),
    atLeast: leastAmounts({ terms: counted, missing }).includes(what),
  };
}

// --

/**
 * The same terms for other numbers: coefficients do not depend on the size of the cluster, so nothing is looked up
 * again. Not for another basis or set-up, which choose other figures.
 */
function recount(terms: readonly Term[], values: OverheadValues): Term[] {
  const drivers = driversOf(values);
  return terms.map((term) => {
    const { driver, coefficient } = term;
    const times = drivers[driver];
    const value =
      times === 0 ? single(0, coefficient.range?.unit ?? "") : coefficient.range && scale(coefficient.range, times);
    return { ...term, times, value };
  });
}
