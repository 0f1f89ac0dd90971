import { facts } from "@/content";
import { gradeOf } from "@/lib/evidence/grade";
import type { LifecycleDate } from "@/lib/schema/types";
import { sourceById } from "./site";

export interface DateView {
  id: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, or null when no date is named. */
  on: string | null;
  what: string;
  action: string | null;
  grade: ReturnType<typeof gradeOf>;
  source: string;
  locator: string;
}

/** Lifecycle dates, oldest first; those without a date last. */
export const allDates: readonly DateView[] = [...facts.lifecycle].sort(byDate).map(view);

/** The dates that touch one option. */
export function datesFor(option: string): DateView[] {
  return [...facts.lifecycle]
    .filter((date) => date.options.includes(option))
    .sort(byDate)
    .map(view);
}

// --

function byDate(a: LifecycleDate, b: LifecycleDate): number {
  return (a.on ?? "9999").localeCompare(b.on ?? "9999");
}

function view({ id, on, what, action, citation }: LifecycleDate): DateView {
  const source = sourceById.get(citation.source);
  if (!source) throw new Error(`${citation.source} is cited but not in the content`);
  return {
    id,
    on,
    what,
    action: action ?? null,
    grade: gradeOf(citation, source),
    source: source.id,
    locator: citation.locator,
  };
}
