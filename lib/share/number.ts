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
      if (value < minimum || value > maximum) return wrong("out-of-range", must);
      if (whole && first.includes(".")) return wrong("not-a-number", must);
      if ((first.split(".")[1]?.replace(/0+$/, "").length ?? 0) > mostDecimals)
        return wrong("not-a-number", must, `At most ${mostDecimals} decimals are kept.`);
      return { value, problems: [] };
    },
    format: (value) => (value === null || value === absent ? null : plain(value)),
  };
}

// --

/** The number in digits, without an exponent. */
function plain(value: number): string {
  return value.toFixed(mostDecimals).replace(/\.?0+$/, "");
}

/** What somebody who wrote this most likely meant, when that would be taken. */
function meant(text: string, { minimum, maximum, whole }: NumberSpec): string | undefined {
  const readings: [pattern: RegExp, digits: (text: string) => string][] = [
    [/^\d{1,3}([,' _\u00a0\u202f]\d{3})+(\.\d+)?$/, (found) => found.replace(/[,' _\u00a0\u202f]/g, "")],
    [/^\d+,\d+$/, (found) => found.replace(",", ".")],
    [/^\d+(\.\d+)? ?%$/, (found) => plain(Number.parseFloat(found) / 100)],
    [/^\d+(\.\d+)?e[+-]?\d{1,2}$/i, (found) => plain(Number(found))],
    [/^\.\d+$/, (found) => `0${found}`],
    [/^\d+\.$/, (found) => found.slice(0, -1)],
    [/^\+\d+(\.\d+)?$/, (found) => found.slice(1)],
  ];
  const digits = readings.find(([pattern]) => pattern.test(text))?.[1](text);
  if (digits === undefined) return undefined;
  const value = Number(digits);
  const fits = value >= minimum && value <= maximum && !(whole && digits.includes("."));
  return fits ? `For ${text}, enter ${digits}.` : undefined;
}
