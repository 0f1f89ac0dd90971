import { formatExact } from "@/lib/format/quantity";
import type { NumberField } from "./fields";

/** Places tried for stops: more than there are stops. */
const places = 1_000;

type Sliding = Pick<NumberField, "slider" | "whole">;

/**
 * The values a slider stands at, rising, each once: an arrow key goes to the next. From 1 on, equal steps are equal
 * ratios; from 0 on they grow with the cube, so that small numbers can be set as well as large ones; shares are even.
 * Round enough to be read: two significant digits, whole where it must be.
 */
export function stopsOf(field: Sliding): readonly number[] {
  const known = stops.get(field);
  if (known) return known;
  const found = [...new Set(Array.from({ length: places + 1 }, (_, place) => valueAt(place / places, field)))];
  stops.set(field, found);
  return found;
}

/** Where a value stands among the stops: at the nearest. Beyond the ends: the end. */
export function toStop(value: number, field: Sliding): number {
  const all = stopsOf(field);
  const after = all.findIndex((stop) => stop >= value);
  if (after < 0) return all.length - 1;
  const [before = value, at = value] = [all[after - 1], all[after]];
  return after > 0 && value - before < at - value ? after - 1 : after;
}

/** What a slider says of its value. A share is said as a percentage. */
export function sliderText(value: number, { unit, maximum }: Pick<NumberField, "unit" | "maximum">): string {
  if (maximum === 1) return `${formatExact(value * 100)} %`;
  return unit ? `${formatExact(value)} ${unit}` : formatExact(value);
}

// --

/** By field, which is the same object each time: a key press asks for all of them. */
const stops = new WeakMap<Sliding, readonly number[]>();

/** The value at a share of the way. */
function valueAt(share: number, { slider = [0, 1], whole }: Sliding): number {
  const [from, to] = slider;
  const value = from > 0 ? from * (to / from) ** share : to > 1 ? to * share ** 3 : to * share;
  const round = Number(value.toPrecision(2));
  return Math.min(Math.max(whole || to > 100 ? Math.round(round) : round, from), to);
}
