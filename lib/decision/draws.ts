import type { DecisionMethod } from "@/lib/schema/types";
import type { Effects } from "./effects";
import type { Judged, Score } from "./score";

/** How often each option came out ahead over all draws. */
export interface Draws {
  /** Share of draws in which the option is first among the survivors. */
  acceptability: Readonly<Record<string, number>>;
  /** Of each survivor, the share of draws in each place, the first at index 0; equal totals share their places evenly. */
  places: Readonly<Record<string, readonly number[]>>;
  /** Share of draws in which the first beats the second; equal totals count half. */
  wins: (option: string, rival: string) => number;
}

/**
 * Stochastic multicriteria acceptability analysis: totals under random weights in the order that the points give, and
 * random scores within their intervals. Source of the method: Lahdelma, Hokkanen and Salminen, “SMAA – Stochastic
 * multiobjective acceptability analysis”, European Journal of Operational Research 106 (1998).
 *
 * Every option takes part in every draw, so that one that drops out changes nothing for the rest.
 */
export function drawAll(
  judged: readonly Judged[],
  { open }: Pick<Effects, "open">,
  options: readonly string[],
  survivors: readonly string[],
  { draws, seed }: Pick<DecisionMethod, "draws" | "seed">,
): Draws {
  const next = randomNumbers(seed);
  const left = options.flatMap((option, index) => (survivors.includes(option) ? [{ option, index }] : []));
  const parts = judged.map(({ scores }) => options.map((option) => scores[option]?.parts ?? []));
  const inPlace = options.map(() => left.map(() => 0));
  const ahead = options.map(() => options.map(() => 0));
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = drawWeights(drawPoints(judged, open, next), next);
    const totals = options.map(() => 0);
    for (const [criterion, row] of parts.entries())
      for (const [option, ranges] of row.entries())
        totals[option] = (totals[option] ?? 0) + (weights[criterion] ?? 0) * drawScore(ranges, next());
    const total = (index: number) => totals[index] ?? 0;
    for (const { index } of left) {
      const over = ahead[index] ?? [];
      let above = 0;
      let level = 0;
      for (const { index: rival } of left) {
        if (total(index) < total(rival)) above += 1;
        if (total(index) === total(rival)) level += 1;
        over[rival] = (over[rival] ?? 0) + (total(index) > total(rival) ? 1 : total(index) === total(rival) ? 0.5 : 0);
      }
      const places = inPlace[index] ?? [];
      for (let place = above; place < above + level; place += 1) places[place] = (places[place] ?? 0) + 1 / level;
    }
  }
  const placesOf = (index: number) => (inPlace[index] ?? []).map((times) => times / draws);
  return {
    acceptability: Object.fromEntries(left.map(({ option, index }) => [option, placesOf(index)[0] ?? 0])),
    places: Object.fromEntries(left.map(({ option, index }) => [option, placesOf(index)])),
    wins: (option, rival) => (ahead[options.indexOf(option)]?.[options.indexOf(rival)] ?? 0) / draws,
  };
}

/**
 * Numbers from 0 up to 1, the same on every machine: 32-bit integers only (mulberry32 by Tommy Ettinger), divided by a
 * power of two.
 */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Weights at random, uniform among all that sum to 1 and keep the order of the points; equal points have no order.
 * The gaps between sorted random numbers are uniform on the simplex; sorted, they are handed out by rank.
 */
export function drawWeights(points: readonly number[], next: () => number): number[] {
  const cuts = points
    .slice(1)
    .map(() => next())
    .sort((a, b) => a - b);
  const gaps = [...cuts, 1].map((cut, index) => cut - (cuts[index - 1] ?? 0)).sort((a, b) => b - a);
  const ranked = points
    .map((value, index) => ({ value, index, chance: next() }))
    .sort((a, b) => b.value - a.value || a.chance - b.chance);
  const weights = points.map(() => 0);
  for (const [rank, { index }] of ranked.entries()) weights[index] = gaps[rank] ?? 0;
  return weights;
}

// --

/** A score by one random number: one of the set-ups, and in it as often below typical as above. */
function drawScore(parts: readonly Score[], random: number): number {
  const place = random * parts.length;
  const { low, typical, high } = parts[Math.floor(place)] ?? nothing;
  const within = 2 * (place % 1);
  return within < 1 ? low + (typical - low) * within : typical + (high - typical) * (within - 1);
}

const nothing: Score = { low: 0, typical: 0, high: 0 };

/** Points of this draw: those given, and for each “I don't know” those of one of its answers. */
function drawPoints(judged: readonly Judged[], open: Effects["open"], next: () => number): number[] {
  const drawn = open.map(({ alternatives }) => alternatives[Math.floor(next() * alternatives.length)] ?? {});
  return judged.map(({ criterion, points }) => drawn.reduce((so, one) => so + (one[criterion] ?? 0), points));
}
