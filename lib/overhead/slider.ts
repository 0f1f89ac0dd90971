import { formatExact } from "@/lib/format/quantity";
import type { NumberField } from "./fields";

/** A slider has this many steps, whatever it stands for. */
export const sliderSteps = 1_000;

type Sliding = Pick<NumberField, "slider" | "whole">;

/**
 * Where a value stands on its slider, 0 to `sliderSteps`. From 1 on, equal steps are equal ratios; from 0 on they grow
 * with the cube, so that small numbers can be set as well as large ones; shares are even. Beyond the ends: the end.
 */
export function toPosition(value: number, { slider = [0, 1] }: Sliding): number {
  const [from, to] = slider;
  const inside = Math.min(Math.max(value, from), to);
  const share =
    from > 0 ? Math.log(inside / from) / Math.log(to / from) : to > 1 ? Math.cbrt(inside / to) : inside / to;
  return Math.round(share * sliderSteps);
}

/** The value at a position, round enough to be read: two significant digits, whole where it must be. */
export function fromPosition(position: number, { slider = [0, 1], whole }: Sliding): number {
  const [from, to] = slider;
  const share = position / sliderSteps;
  const value = from > 0 ? from * (to / from) ** share : to > 1 ? to * share ** 3 : to * share;
  const round = Number(value.toPrecision(2));
  return Math.min(Math.max(whole || to > 100 ? Math.round(round) : round, from), to);
}

/** What a slider says of its value. */
export const sliderText = (value: number, unit: string | undefined) =>
  unit ? `${formatExact(value)} ${unit}` : formatExact(value);
