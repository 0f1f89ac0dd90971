import type { Codec, ParameterProblem } from "@/lib/share/codec";
import { type NumberSpec, number, plainNumber } from "@/lib/share/number";

/** A reader's own figure for a coefficient, in the base unit of its measure: one number, or median and 95th percentile. */
export type OwnFigure = number | { typical: number; high: number };

/** Its two ends, the same where there is one number. */
export const ownEnds = (own: OwnFigure) => (typeof own === "number" ? { typical: own, high: own } : own);

/** What each of the two numbers must be. */
export const ownSpec: NumberSpec = { minimum: 0, maximum: 1_000_000_000, absent: null };

/** One number, or median and 95th percentile as `48-95`: the form a measured figure has in an address and a field. */
export function ownFigure(): Codec<OwnFigure | null> {
  const one = number(ownSpec);
  const expected = `${one.expected}, or median and 95th percentile as 48-95`;
  return {
    takes: { form: /^\d+(\.\d+)?( *[-–] *\d+(\.\d+)?)?$/ },
    expected,
    absent: null,
    parse(raw, name) {
      const [first = ""] = raw;
      const parts = first.split(/\s*[-–]\s*/);
      if (raw.length === 1 && parts.length === 2 && parts.every((part) => part !== ""))
        return both(parts, name, expected, one);
      const { value, problems } = one.parse(raw, name);
      return { value, problems: problems.map((problem) => ({ ...problem, expected })) };
    },
    format: (value) => (value === null ? null : ownText(value)),
  };
}

/** As it stands in an address: `48`, or `48-95`. */
export function ownText(own: OwnFigure): string {
  const { typical, high } = ownEnds(own);
  return typical === high ? plainNumber(high) : `${plainNumber(typical)}-${plainNumber(high)}`;
}

// --

function both(parts: readonly string[], name: string, expected: string, one: Codec<number | null>) {
  const read = parts.map((part) => one.parse([part], name));
  const problem = read.flatMap(({ problems }) => problems)[0];
  const [typical, high] = read.map(({ value }) => value);
  if (problem || typical == null || high == null)
    return { value: null, problems: problem ? [{ ...problem, expected, found: parts.join("-") }] : [] };
  if (typical === high) return { value: high, problems: [] };
  if (typical < high) return { value: { typical, high }, problems: [] };
  const turned: Omit<ParameterProblem, "parameter"> = {
    code: "out-of-range",
    message: `${name} names a median above its 95th percentile.`,
    repair: "It is left out.",
    expected,
    found: parts.join("-"),
    hint: `For these two, enter ${ownText({ typical: high, high: typical })}.`,
  };
  return { value: null, problems: [turned] };
}
