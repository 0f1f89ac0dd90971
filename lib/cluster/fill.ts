import type { OverheadInputs } from "@/lib/overhead/calculation";
import { type NumberField, numberFields } from "@/lib/overhead/fields";
import { countLines } from "./fill-counts";
import { measuredLines } from "./fill-measured";
import type { ClusterReading } from "./reading";

/** What of the calculator’s own data is needed to fill it in. */
export type FillInputs = {
  facts: Pick<OverheadInputs["facts"], "models">;
  ids: Pick<OverheadInputs["ids"], "coefficients">;
  words: Pick<OverheadInputs["words"], "options" | "measures">;
};

/** One parameter of the calculator and what goes into it. */
export interface Filled {
  /** Its name in an address. */
  parameter: string;
  label: string;
  /** As it is typed into the field: `48.3-95`, in the unit of the field. */
  text: string;
  unit: string;
}

/** One thing that was found, for the reader. */
export interface FillLine {
  what: string;
  /** `980 pods: median 48.2 MiB, 95th percentile 95 MiB, 46.1 GiB in all`. */
  found: string;
  /** The inputs it comes from. */
  from: string;
  /** Null when it fills in nothing: then `note` says why. */
  fills: Filled | null;
  /** Parameters that become 0, since what they stand for is in the measured figure. */
  zeros: readonly Filled[];
  note: string | null;
}

/** What a reading fills in, and what the reader is told about it. */
export interface Filling {
  /** By parameter, ready for the calculator’s fields. */
  values: Readonly<Record<string, string>>;
  lines: readonly FillLine[];
}

/**
 * What the numbers of a cluster fill into the calculator.
 *
 * A measured container holds the whole of its component, whatever it grows with. So the coefficient of one pod of it
 * takes the figure, as median and 95th percentile, and every other coefficient of that component and quantity becomes 0.
 */
export function fillFrom(reading: ClusterReading, inputs: FillInputs): Filling {
  const lines = [...countLines(reading), ...measuredLines(reading, inputs)];
  const values: Record<string, string> = {};
  for (const { fills, zeros } of lines)
    for (const { parameter, text } of fills ? [fills, ...zeros] : []) values[parameter] = text;
  return { values, lines };
}

/**
 * What the fields of a filling hold before it is used, so that it can be undone: what was entered, else the default,
 * as a field that nobody has touched shows it.
 */
export function textsBefore({ values }: Filling, entered: Readonly<Record<string, string>>): Record<string, string> {
  const fields: Readonly<Record<string, NumberField>> = numberFields;
  const untouched = (name: string) => (Object.hasOwn(fields, name) ? String(fields[name]?.absent ?? "") : "");
  return Object.fromEntries(Object.keys(values).map((name) => [name, entered[name] ?? untouched(name)]));
}
