import type { Origin } from "@/lib/evidence/origin";
import { formatDate } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { GradeMark } from "./grade-mark";
import { OriginLink } from "./origin-link";

interface DateItem {
  id: string;
  on: string | null;
  title: string;
  what: string;
  action: string | null;
  origin: Origin;
}

const when = (on: string | null) => (on ? formatDate(on) : "No date yet");

/** Dates in few words, with their distance from today: items of a list that may mark today. */
export function DateItems({
  dates,
  past = false,
}: {
  dates: readonly (DateItem & { distance: string | null; soon: boolean })[];
  past?: boolean;
}) {
  return dates.map(({ id, on, title, origin, distance, soon }) => (
    <li key={id} className={past ? "past" : undefined}>
      <span className="when">{when(on)}</span>
      <span className="what">
        {title}{" "}
        <a href={paths.source(origin.source.id)} aria-label={`Grade ${origin.grade}: ${origin.source.title}`}>
          <GradeMark grade={origin.grade} />
        </a>
      </span>
      {distance && <span className={soon ? "in soon" : "in"}>{distance}</span>}
    </li>
  ));
}

/** Dates in full: what happens, what to do, and who says so. */
export function DateList({ dates }: { dates: readonly DateItem[] }) {
  return (
    <ol className="dl">
      {dates.map(({ id, on, what, action, origin }) => (
        <li key={id} id={id}>
          <span className="when">{when(on)}</span>
          <span className="what stack">
            <span>{what}</span>
            {action && <span className="mid">{action}</span>}
            <OriginLink origin={origin} />
          </span>
        </li>
      ))}
    </ol>
  );
}
