import { type Amount, difference, type Verdict } from "./difference";
import { driversOf, type OverheadValues } from "./drivers";
import type { OptionEstimate } from "./estimate";
import { type NumberName, numberFields } from "./fields";
import type { Model } from "./figure";
import { type Followed, followed, recountedAmount } from "./recount";

/** What is moved to see where the order of two options changes. */
export const moved = ["pods", "nodes", "l7", "rps", "waypoints"] as const satisfies readonly NumberName[];

/** A stretch in which the verdict is the same. Both ends belong to it. */
export interface Zone {
  from: number;
  to: number;
  verdict: Verdict;
}

/** Where one option's standing against another changes while one number moves and all else stays. */
export interface BreakEven {
  option: string;
  what: Followed;
  parameter: Moved;
  /** In ascending order, without gaps, from the least to the most the number may be. */
  zones: readonly Zone[];
  /** The zone the reader is in. */
  here: number;
}

type Row = Pick<OptionEstimate, "option" | "terms">;

/** One option's amounts for other numbers, each worked out once: every other option is held against the same. */
export interface Track {
  at: (what: Followed, then: Partial<Pick<OverheadValues, Moved | "scoped">>) => Amount;
  /** False when a number is in none of the option's terms: then it changes nothing. */
  follows: (parameter: Moved) => boolean;
}
type Moved = (typeof moved)[number];

export function trackOf(row: Row, models: readonly Model[], values: OverheadValues): Track {
  const known = new Map<string, Amount>();
  const model = models.find(({ id }) => id === row.option);
  const driven = [...new Set(row.terms.map(({ driver }) => driver))];
  return {
    at: (what, then) => {
      const key = `${what}${Object.entries(then)}`;
      const amount =
        known.get(key) ??
        (model ? recountedAmount(model, row.terms, { ...values, ...then }, what) : { range: null, atLeast: true });
      known.set(key, amount);
      return amount;
    },
    follows: (parameter) => {
      const { minimum, maximum } = numberFields[parameter];
      const [least, most] = [minimum, maximum].map((end) => driversOf({ ...values, [parameter]: end }));
      return driven.some((driver) => least?.[driver] !== most?.[driver]);
    },
  };
}

/**
 * Every number that changes how an option stands against another, with the zones. A number that changes nothing has
 * only one zone and is left out.
 */
export function breakEvens(
  option: string,
  one: Track,
  against: Track,
  here: Readonly<Record<Moved, number>>,
): BreakEven[] {
  const parameters = moved.filter((parameter) => one.follows(parameter) || against.follows(parameter));
  return followed.flatMap((what) =>
    parameters.flatMap((parameter) => {
      const verdictAt = (at: number) =>
        difference(one.at(what, { [parameter]: at }), against.at(what, { [parameter]: at })).verdict;
      const zones = zonesOf(parameter, verdictAt, here[parameter]);
      // A number may lie between the last step of one zone and the first of the next.
      const index = zones.findLastIndex(({ from }) => from <= here[parameter]);
      const verdict = verdictAt(here[parameter]);
      const at = zones[index]?.verdict === verdict ? index : index + 1;
      return zones.length > 1 ? [{ option, what, parameter, zones, here: Math.min(at, zones.length - 1) }] : [];
    }),
  );
}

/** How an option stands against another with scoped configuration and without. */
export function byScoping(one: Track, against: Track) {
  return followed.map((what) => {
    const verdict = (scoped: boolean) => difference(one.at(what, { scoped }), against.at(what, { scoped })).verdict;
    return { what, scoped: verdict(true), unscoped: verdict(false) };
  });
}

/** Zones of one verdict. Looks at points by ratio from least to most, then halves its way to each border. */
export function zonesOf(parameter: Moved, verdictAt: (at: number) => Verdict, here?: number): Zone[] {
  const { minimum, maximum } = numberFields[parameter];
  const step = "whole" in numberFields[parameter] ? 1 : parameter === "l7" ? 0.01 : 1;
  const known = pointsOf(minimum, maximum, step);
  const points =
    here === undefined ? known : [...new Set([...known, tidy(Math.round(here / step) * step)])].sort((a, b) => a - b);
  const zones: Zone[] = [];
  let from: number = minimum;
  let verdict = verdictAt(minimum);
  for (const [index, at] of points.entries()) {
    if (index === 0) continue;
    let now = verdictAt(at);
    let before: number = points[index - 1] ?? minimum;
    // Two borders may lie between neighbours: each pass finds the first.
    while (now !== verdict) {
      const border = firstOf(before, at, step, (value) => verdictAt(value) !== verdict);
      zones.push({ from, to: tidy(border - step), verdict });
      from = border;
      before = border;
      verdict = verdictAt(border);
      now = verdictAt(at);
    }
  }
  return [...zones, { from, to: maximum, verdict }];
}

// --

const ratioSteps = 40;

/** Points from least to most: evenly for a share, else by ratio, with nought and the first step. */
function pointsOf(minimum: number, maximum: number, step: number): number[] {
  if (maximum <= 1) return Array.from({ length: 21 }, (_, index) => tidy(index / 20));
  const first = Math.max(minimum, step);
  const ratio = (maximum / first) ** (1 / ratioSteps);
  const points = Array.from({ length: ratioSteps + 1 }, (_, index) => Math.round(first * ratio ** index));
  return [...new Set([minimum, ...points])].sort((a, b) => a - b);
}

/** The first of the steps after `low`, up to `high`, of which `is` holds; it holds of `high` and not of `low`. */
function firstOf(low: number, high: number, step: number, is: (value: number) => boolean): number {
  let [no, yes] = [Math.round(low / step), Math.round(high / step)];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (is(tidy(middle * step))) yes = middle;
    else no = middle;
  }
  return tidy(yes * step);
}

const tidy = (value: number) => Number(value.toPrecision(12));
