import { addDays, distance, isPast, isSoon } from "@/lib/format/date";

/** Deadlines within this many days are marked as soon. */
const soonDays = 45;
/** What lies further back or ahead is left to the page of all dates. */
const backDays = 92;
const aheadDays = 180;

type Dated = { on: string | null };
export type Timed<T> = T & { distance: string | null; soon: boolean };

/**
 * Splits dates at today, each with its distance.
 *
 * @param dates oldest first, those without a date last; `on` is `YYYY-MM-DD`, `YYYY-MM` or null.
 * @param today `YYYY-MM-DD`
 */
export function splitAtToday<T extends Dated>(
  dates: readonly T[],
  today: string,
): { past: Timed<T>[]; coming: Timed<T>[] } {
  const timed = dates.map((date) => ({
    ...date,
    distance: date.on && distance(today, date.on),
    soon: date.on !== null && isSoon(today, date.on, soonDays),
  }));
  const over = ({ on }: Dated) => on !== null && isPast(today, on);
  return { past: timed.filter(over), coming: timed.filter((date) => !over(date)) };
}

/** The same for a short list: what ended lately, and what begins within 180 days or has no date yet. */
export function timeline<T extends Dated>(
  dates: readonly T[],
  today: string,
): { past: Timed<T>[]; coming: Timed<T>[] } {
  const { past, coming } = splitAtToday(dates, today);
  const first = (on: string) => (on.length === 7 ? `${on}-01` : on);
  return {
    past: past.filter(({ on }) => on !== null && !isPast(addDays(today, -backDays), on)),
    coming: coming.filter(({ on }) => on === null || first(on) <= addDays(today, aheadDays)),
  };
}
