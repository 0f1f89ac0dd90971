import ical, { ICalEventTransparency } from "ical-generator";
import { filePaths } from "@/lib/file-paths";
import { addDays } from "@/lib/format/date";
import { atom, type FeedPlace, utc } from "./atom";

/** A dated fact, ready to be told outside. */
export interface FeedDate {
  id: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, or null when no date is named. */
  on: string | null;
  title: string;
  what: string;
  action: string | null;
  /** When it was last held against its source: the entry's own date. */
  checkedOn: string;
}

/** A month alone stands at its first day, and says so. */
function dayOf(on: string): string {
  return on.length === 7 ? `${on}-01` : on;
}

const textOf = ({ on, what, action }: FeedDate) =>
  [what, action, on?.length === 7 && "The source names the month, not the day."].filter(Boolean).join(" ");

/**
 * Lifecycle dates as an iCalendar file of whole days. Dates without a day or month are left out: a calendar has no
 * place for them. The same dates give the same file.
 */
export function lifecycleCalendar(dates: readonly FeedDate[], { origin, page }: FeedPlace): string {
  const calendar = ical({
    name: "whichmesh: dates that force a decision",
    prodId: { company: "whichmesh", product: "lifecycle" },
  });
  for (const date of dates) {
    if (date.on === null) continue;
    const day = dayOf(date.on);
    calendar.createEvent({
      id: `${date.id}@whichmesh`,
      stamp: utc(date.checkedOn),
      start: utc(day),
      end: utc(addDays(day, 1)),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: date.title,
      description: textOf(date),
      url: `${origin}${page}#${date.id}`,
    });
  }
  // Every line of a calendar ends with a break, the last one too (RFC 5545, 3.1).
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** The same dates as an Atom feed, latest check first. */
export function lifecycleAtom(dates: readonly FeedDate[], { origin, page }: FeedPlace): string {
  return atom({
    ...{ origin, page, name: "lifecycle", self: filePaths.lifecycleFeed("atom") },
    title: "whichmesh: dates that force a decision",
    entries: dates.map((date) => ({
      id: date.id,
      title: date.on ? `${date.on}: ${date.title}` : `${date.title} (no date yet)`,
      text: textOf(date),
      on: date.checkedOn,
      link: `${origin}${page}#${date.id}`,
    })),
  });
}
