import { type Codec, clip } from "./codec";

/** What a number in an address must be. */
export interface NumberSpec {
  minimum: number;
  maximum: number;
  /** No fractions. */
  whole?: boolean;
  /** The value when the parameter is absent or empty; null for none. */
  absent: number | null;
}

const mostDecimals = 6;
/** Figures in messages: `1,000,000`. */
const figures = new Intl.NumberFormat("en-US", { maximumFractionDigits: mostDecimals });

/** A decimal number, written out with a point: no sign, exponent, separator or unit. Nothing is rounded or clamped. */
export function number(spec: NumberSpec): Codec<number | null> {
  const { minimum, maximum, absent, whole = false } = spec;
  const expected = `a ${whole ? "whole number" : "number"} from ${figures.format(minimum)} to ${figures.format(maximum)}`;
  const repair = absent === null ? "It is left out." : `The default, ${figures.format(absent)}, is used.`;
  return {
    takes: spec,
    expected,
    absent,
    parse(raw, name) {
      const [first = ""] = raw.map((value) => value.trim());
      const wrong = (code: "repeated" | "not-a-number" | "out-of-range", message: string, hint?: string) => ({
        value: absent,
        problems: [
          {
            code,
            message: hint ? `${message} ${hint}` : message,
            repair,
            expected,
            found: clip(raw.join(", ")),
            ...(hint && { hint }),
          },
        ],
      });
      if (raw.length > 1) return wrong("repeated", `${name} is given ${raw.length} times.`);
      const must = `${name} must be ${expected}, not “${clip(first)}”.`;
      if (!/^\d+(\.\d+)?$/.test(first)) return wrong("not-a-number", must, meant(first, spec));
      const value = Number(first);
      if (value < minimum || value > maximum) return wrong("out-of-range", must, asPercent(first, spec));
      if (whole && first.includes(".")) return wrong("not-a-number", must);
      if ((first.split(".")[1]?.replace(/0+$/, "").length ?? 0) > mostDecimals)
        return wrong("not-a-number", must, `At most ${mostDecimals} decimals are kept.`);
      return { value, problems: [] };
    },
    format: (value) => (value === null || value === absent ? null : plainNumber(value)),
  };
}

/** A number in digits with a point, as addresses and fields take it: no exponent, no separator. */
export function plainNumber(value: number): string {
  return value.toFixed(mostDecimals).replace(/\.?0+$/, "");
}

// --

/** Ways to write a number that are not taken, and the number each stands for. */
const readings: readonly (readonly [pattern: RegExp, value: (text: string) => number])[] = [
  // A group of thousands never begins with 0: `0,035` is a decimal comma.
  [/^[1-9]\d{0,2}([,' _\u00a0\u202f]\d{3})+(\.\d+)?$/, (found) => Number(found.replace(/[,' _\u00a0\u202f]/g, ""))],
  [/^\d+,\d+$/, (found) => Number(found.replace(",", "."))],
  [/^\d+(\.\d+)? ?%$/, (found) => hundredth(found)],
  [/^\d+(\.\d+)?e[+-]?\d{1,2}$/i, Number],
  [/^\.\d+$/, Number],
  [/^\d+\.$/, Number],
  [/^\+\d+(\.\d+)?$/, Number],
];

/** What somebody who wrote this most likely meant, when that would be taken. */
function meant(text: string, spec: NumberSpec): string | undefined {
  const value = readings.find(([pattern]) => pattern.test(text))?.[1](text);
  return value === undefined ? undefined : suggest(text, value, spec);
}

/** A share given as a percentage: 30 where 0.3 is meant. */
function asPercent(text: string, spec: NumberSpec): string | undefined {
  const isShare = spec.minimum === 0 && spec.maximum === 1;
  return isShare && Number(text) <= 100 ? suggest(`${text} %`, hundredth(text), spec) : undefined;
}

/** Percent as a share, without the last bits that dividing leaves: 0.07, not 0.07000000000000001. */
const hundredth = (text: string) => Number((Number.parseFloat(text) / 100).toPrecision(15));

/** Never a number other than the one that was meant: what six decimals cannot hold is not suggested. */
function suggest(text: string, value: number, { minimum, maximum, whole }: NumberSpec): string | undefined {
  const digits = plainNumber(value);
  const fits = value >= minimum && value <= maximum && !(whole && !Number.isInteger(value));
  return fits && Number(digits) === value ? `For ${text}, enter ${digits}.` : undefined;
}
