import { facts } from "@/content";
import { type Origin, originOf } from "@/lib/evidence/origin";
import type { FeedDate } from "@/lib/feeds/lifecycle";
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
    origin: originOf(citation, sourceById),
  }));

/** The dates as feeds tell them. */
export const feedDates: readonly FeedDate[] = allDates.map(({ id, on, title, what, action, origin }) => ({
  ...{ id, on, title, what, action },
  checkedOn: origin.checkedOn,
}));

/** The dates that touch one option. */
export function datesFor(option: string): DateView[] {
  return allDates.filter((date) => date.options.includes(option));
}
