/** Dates are ISO text (`YYYY-MM-DD` or `YYYY-MM`) everywhere but on screen; time zones never enter. */

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const msPerDay = 86_400_000;

/** `2026-09-21` → `21 Sep 2026`; `2026-12` → `Dec 2026`. Anything else is returned as it is. */
export function formatDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  const month = months[Number(parts?.[2]) - 1];
  if (!parts || !month) return iso;
  return [parts[3] && Number(parts[3]), month, parts[1]].filter(Boolean).join(" ");
}

/** A revision id, `2026-11-20` or `2026-11-20.2`, as `20 Nov 2026` or `20 Nov 2026, no. 2`. */
export function formatRevision(id: string): string {
  const [day = id, number] = id.split(".");
  return number ? `${formatDate(day)}, no. ${number}` : formatDate(day);
}

/** Whole days from `today` to `day`, negative when past. Both `YYYY-MM-DD`. */
export function daysBetween(today: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / msPerDay);
}

/** A day shifted by whole days. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10);
}

/**
 * Distance of a deadline in words: `in 10 days`, `39 days ago`, `next month`.
 *
 * @param on `YYYY-MM-DD` or `YYYY-MM`.
 */
export function distance(today: string, on: string): string {
  if (on.length === 7) {
    const ahead = monthNumber(on) - monthNumber(today);
    if (ahead === 0) return "this month";
    if (ahead === 1) return "next month";
    if (ahead === -1) return "last month";
    return ahead > 0 ? `in ${ahead} months` : `${-ahead} months ago`;
  }
  const days = daysBetween(today, on);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  const size = Math.abs(days);
  const words =
    size < 92
      ? `${size} days`
      : size < 730
        ? `${Math.round(size / 30.44)} months`
        : `${Math.round(size / 365.25)} years`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}

/** True when a deadline lies within the next `days` days, today included. */
export function isSoon(today: string, on: string, days: number): boolean {
  const last = on.length === 7 ? lastDayOf(on) : on;
  return daysBetween(today, last) >= 0 && daysBetween(today, on.length === 7 ? `${on}-01` : on) <= days;
}

/** True when a day, or the whole of a month, lies before `today`. */
export function isPast(today: string, on: string): boolean {
  return daysBetween(today, on.length === 7 ? lastDayOf(on) : on) < 0;
}

function monthNumber(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
}

/** The last day of a month, `YYYY-MM`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
