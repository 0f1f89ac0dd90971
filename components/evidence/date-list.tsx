import { GradeMark } from "@/components/evidence/grade-mark";
import type { Grade } from "@/lib/evidence/grade";
import { formatDate } from "@/lib/format/date";
import { paths } from "@/lib/paths";

export interface DateItem {
  id: string;
  on: string | null;
  what: string;
  action: string | null;
  grade: Grade;
  source: string;
  /** Distance from today, on pages that know today. */
  distance?: string | null;
  soon?: boolean;
}

/** Lifecycle dates as list items; the list itself is the page's, which may mark today. */
export function DateItems({
  dates,
  past = false,
  withAction = false,
}: {
  dates: readonly DateItem[];
  past?: boolean;
  /** Says what to do about it, where there is room. */
  withAction?: boolean;
}) {
  return dates.map((date) => (
    <li key={date.id} className={past ? "past" : undefined}>
      <span className="when">{date.on ? formatDate(date.on) : "No date yet"}</span>
      <span className="what">
        {date.what}{" "}
        <a href={paths.source(date.source)} aria-label={`Grade ${date.grade}: source of this date`}>
          <GradeMark grade={date.grade} />
        </a>
        {date.action && withAction && <span className="claim-where">{date.action}</span>}
      </span>
      {date.distance && <span className={date.soon ? "in soon" : "in"}>{date.distance}</span>}
    </li>
  ));
}
