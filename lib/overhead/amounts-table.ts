import { type Display, displayFor } from "@/lib/format/quantity";
import { quantities } from "@/lib/schema/overhead-vocabulary";
import type { Result } from "./calculation";
import { percentiles } from "./estimate";
import type { Range } from "./range";
import { ends, ladderOf, percentileWord, quantityWord, rangeText, setupWord } from "./words";

/** One amount in the unit of its column: `30.0` and `28.2 – 51.5`; without a typical value the ends alone. */
interface Amount {
  figure: string;
  /** Null where the figure says it all. */
  ends: string | null;
  /** The set-up it holds for, in words, where two differ. */
  setup: string | null;
}

/** What a table says of one option in one column; without amounts there is no figure. */
interface AmountCell {
  atLeast: boolean;
  amounts: readonly Amount[];
}

export interface AmountsTable {
  /** What each column holds, and its one unit: `Memory in use, GiB`. The first is the option’s. */
  heads: string[];
  rows: { name: string; cells: AmountCell[] }[];
}

const columns = [
  ...([...quantities, "costPerMonth", "nodes"] as const).map((quantity) => ({
    id: quantity,
    word: quantityWord[quantity],
    of: (result: Result) => result[quantity],
    atLeast: (result: Result) => result.atLeast.includes(quantity),
  })),
  ...percentiles.map((one) => ({
    id: one,
    word: `Added latency per call, ${percentileWord[one]}`,
    of: (result: Result) => result.latency[one],
    atLeast: () => false,
  })),
];

/** The amounts to show where there is room for few. */
export const mainAmounts = ["memory", "costPerMonth", "nodes"] as const;

/**
 * Every amount of every option in words, with one unit a column: the twin of the bars.
 *
 * @param units the ladder in which memory is shown, `MiB` or `MB`.
 * @param only the columns wanted, where there is no room for all.
 */
export function amountsTable(
  results: readonly Result[],
  units: string,
  only: readonly (typeof columns)[number]["id"][] = columns.map(({ id }) => id),
): AmountsTable {
  const shown = columns
    .filter(({ id }) => only.includes(id))
    .map((column) => ({ ...column, display: displayOf(results.map(column.of), units) }));
  return {
    heads: ["Option", ...shown.map(({ word, display }) => headOf(word, display))],
    rows: results.map((result) => ({
      name: result.name,
      cells: shown.map(({ of, atLeast, display }) => {
        const range = of(result);
        return { atLeast: range !== null && atLeast(result), amounts: range ? amountsOf(range, display) : [] };
      }),
    })),
  };
}

/** A cell as plain text: `30.0 (28.2 – 51.5)`, `at least 8.2`, `0 (defaults) or 15.3 (high availability)`. */
export function amountText({ atLeast, amounts }: AmountCell): string {
  if (amounts.length === 0) return "no figure";
  const both = amounts.map(({ figure, ends, setup }) =>
    [figure, ends && `(${ends})`, setup && `(${setup})`].filter(Boolean).join(" "),
  );
  return `${atLeast ? "at least " : ""}${both.join(" or ")}`;
}

// --

/** Below this part of a unit, a number is mostly zeros. */
const leastReadable = 1 / 100;

/** The unit of the largest amount, or a smaller one where the smallest above zero could not be read in it. */
function displayOf(ranges: readonly (Range | null)[], units: string): Display {
  const found = ranges.filter((range) => range !== null);
  const highs = found.map(({ high }) => high).filter((high) => high > 0);
  const base = ladderOf(found[0]?.unit ?? "", units);
  return highs.length > 0
    ? displayFor(Math.min(Math.max(...highs), Math.min(...highs) / leastReadable), base)
    : displayFor(0, base);
}

function headOf(word: string, { unit }: Display): string {
  // The words of these columns say “nodes” and “per month” already.
  const told = unit === "nodes" ? "" : unit.replace("/month", "");
  return told ? `${word}, ${told}` : word;
}

function amountsOf(range: Range, display: Display): Amount[] {
  if (range.kind !== "alternatives") return [amountOf(range, display, null)];
  // Beside the name of a set-up there is room for its ends alone, as in the chart.
  return (range.points ?? []).map((point) =>
    amountOf({ ...range, ...point, typical: null, kind: "range" }, display, setupWord[point.setup] ?? point.setup),
  );
}

function amountOf(range: Range, display: Display, setup: string | null): Amount {
  const { typical, low, high } = rangeText(range, display);
  const both = ends(low, high);
  return typical === null || low === high
    ? { figure: both, ends: null, setup }
    : { figure: typical, ends: both, setup };
}
