import { facts } from "@/content";
import { type Origin, originOf } from "@/lib/evidence/origin";
import type { FeedDate } from "@/lib/feeds/lifecycle";
import { splitAtToday, type Timed } from "@/lib/lifecycle/timeline";
import { nameOfOption } from "./names";
import { sourceById } from "./site";

export interface DateView {
  id: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, or null when no date is named. */
  on: string | null;
  /** A few words for a list. */
  title: string;
  what: string;
  action: string | null;
  options: readonly string[];
  /** The same, with their names. */
  touches: readonly { id: string; name: string }[];
  origin: Origin;
}

/** Lifecycle dates, oldest first; those without a date last. */
export const allDates: readonly DateView[] = [...facts.lifecycle]
  .sort((a, b) => (a.on ?? "9999").localeCompare(b.on ?? "9999"))
  .map(({ id, on, title, what, action = null, options, citation }) => ({
    id,
    on,
    title,
    what,
    action,
    options,
    touches: options.map((option) => ({ id: option, name: nameOfOption(option) })),
    origin: originOf(citation, sourceById),
  }));

/** All dates around a day: the next ones first, then the latest past ones. */
export function datesView(today: string): { coming: Timed<DateView>[]; past: Timed<DateView>[] } {
  const { coming, past } = splitAtToday(allDates, today);
  return { coming, past: past.reverse() };
}

/** The dates as feeds tell them. */
export const feedDates: readonly FeedDate[] = allDates.map(({ id, on, title, what, action, origin }) => ({
  ...{ id, on, title, what, action },
  checkedOn: origin.checkedOn,
}));

/** The dates that touch one option. */
export function datesFor(option: string): DateView[] {
  return allDates.filter((date) => date.options.includes(option));
}
