import { numberFormat } from "./number-format";

/** Round ticks from 0 that cover `most`, about four or five of them: 0, 20, 40, 60. */
export function niceTicks(most: number): number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Ticks of one axis in words, all with the decimals that the step between them needs: `0`, `2.5`, `5.0`. */
export function tickText(ticks: readonly number[]): string[] {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  const decimals = Number(step.toPrecision(12)).toString().split(".")[1]?.length ?? 0;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return ticks.map((tick) => (tick === 0 ? "0" : numberFormat(digits).format(tick)));
}

/** Characters of a label that fit side by side on the narrowest axis there is, on a phone. */
const charactersAcross = 46;

/**
 * Which labels of an axis can stand without touching: both ends always, of those between as many as fit. By the number
 * of characters, since the server does not know the width.
 *
 * @param labels evenly spaced, the first begins and the last ends at the ends of the axis.
 */
export function roomFor(labels: readonly string[]): boolean[] {
  const last = labels.length - 1;
  const space = charactersAcross / Math.max(last, 1);
  const end = charactersAcross - (labels[last]?.length ?? 0);
  let free = 0;
  return labels.map((label, index) => {
    const middle = index * space;
    const from = index === 0 ? 0 : middle - label.length / 2;
    const fits = index === 0 || index === last || (from >= free && middle + label.length / 2 + 1 <= end);
    if (fits) free = from + label.length + 1;
    return fits;
  });
}
