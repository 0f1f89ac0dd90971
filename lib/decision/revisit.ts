import { dueOn, kindOfCell } from "@/lib/evidence/freshness";
import { isPast, lastDayOf } from "@/lib/format/date";
import { type CountingRow, cellAt, type WeighedCells } from "./counting";

/** A lifecycle date as far as a decision looks at it; `on` is `YYYY-MM-DD`, `YYYY-MM`, or null without a date. */
export interface RevisitDate {
  id: string;
  on: string | null;
  title: string;
  options: readonly string[];
}

/** Facts of one month that should be held against their sources again. */
export interface DueMonth {
  /** `YYYY-MM` */
  month: string;
  /** The last day on which all of them count as fresh, `YYYY-MM-DD`. */
  first: string;
  /** Rows whose cells fall due, earliest first. */
  rows: string[];
}

/** What would be a reason to decide again. */
export interface Revisit<T extends RevisitDate = RevisitDate> {
  option: string;
  /** The day of the facts that it rests on, `YYYY-MM-DD`. */
  from: string;
  /** Proposed last day of the decision record, and the date that sets it; null for a year. */
  expiry: { on: string; by: T | null };
  /** Dates that touch the option from then on: by day, those without one last. */
  dates: T[];
  /** By month. */
  due: DueMonth[];
  /** Rows that count and may change for the better: previews and unknowns, by weight. */
  open: { row: string; support: "preview" | "unknown" }[];
}

/**
 * When to decide again with one option. Follows from the day of the facts, never from the clock.
 *
 * @param from the day of the revision, `YYYY-MM-DD`.
 * @param ends ids of the dates on which support ends for the release that would be adopted.
 */
export function revisitOf<T extends RevisitDate>(
  option: string,
  from: string,
  {
    dates,
    ends,
    counting,
    cells,
  }: { dates: readonly T[]; ends: readonly string[]; counting: readonly CountingRow[]; cells: WeighedCells },
): Revisit<T> {
  const coming = dates
    .filter(({ on, options }) => options.includes(option) && !(on !== null && isPast(from, on)))
    .sort((a, b) => (a.on ?? "9999").localeCompare(b.on ?? "9999"));
  const states = [...counting]
    .sort((a, b) => b.weight - a.weight)
    .map(({ row }) => ({ row, ...cellAt(cells, row, option) }));
  return {
    option,
    from,
    expiry: expiryOf(
      from,
      coming.filter(({ id }) => ends.includes(id)),
    ),
    dates: coming,
    due: dueMonths(states),
    open: states.flatMap(({ row, support }) =>
      support === "preview" || support === "unknown" ? [{ row, support }] : [],
    ),
  };
}

// --

function expiryOf<T extends RevisitDate>(from: string, ends: readonly T[]): Revisit<T>["expiry"] {
  const year = yearAfter(from);
  const [first] = ends
    .flatMap((by) => (by.on === null ? [] : [{ on: dayOf(by.on, from), by }]))
    .filter(({ on }) => on > from && on < year)
    .sort((a, b) => a.on.localeCompare(b.on));
  return first ?? { on: year, by: null };
}

/** A month counts from its first day, so as not to be late; the running one until its last. */
function dayOf(on: string, from: string): string {
  if (on.length > 7) return on;
  return `${on}-01` > from ? `${on}-01` : lastDayOf(on);
}

/** The same day a year later; 28 February for the 29th. */
function yearAfter(day: string): string {
  const month = `${Number(day.slice(0, 4)) + 1}${day.slice(4, 7)}`;
  const same = `${month}${day.slice(7)}`;
  const last = lastDayOf(month);
  return same > last ? last : same;
}

function dueMonths(cells: readonly { row: string; support: string; checkedOn: string | null }[]): DueMonth[] {
  const due = cells
    .flatMap(({ row, support, checkedOn }) =>
      checkedOn === null ? [] : [{ row, on: dueOn(kindOfCell({ support }), checkedOn) }],
    )
    .sort((a, b) => a.on.localeCompare(b.on));
  return [...new Set(due.map(({ on }) => on.slice(0, 7)))].map((month) => {
    const own = due.filter(({ on }) => on.startsWith(month));
    return { month, first: own[0]?.on ?? month, rows: own.map(({ row }) => row) };
  });
}
