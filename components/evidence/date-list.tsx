import type { Origin } from "@/lib/evidence/origin";
import { formatDate } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import { GradeMark } from "./grade-mark";
import { OptionName } from "./option-mark";
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

/** Dates in full: what happens to whom, what to do, and who says so; with the distance where today is known. */
export function DateList({
  dates,
}: {
  dates: readonly (DateItem & {
    touches?: readonly { id: string; name: string }[];
    distance?: string | null;
    soon?: boolean;
  })[];
}) {
  return (
    <ol className="dl">
      {dates.map(({ id, on, what, action, origin, touches = [], distance, soon }) => (
        <li key={id} id={id}>
          <span className="when">{when(on)}</span>
          <span className="what stack">
            <span>{what}</span>
            {action && <span className="mid">{action}</span>}
            {touches.length > 0 && (
              <span className="row">
                {touches.map((option) => (
                  <OptionName key={option.id} option={option.id} name={option.name} href={paths.option(option.id)} />
                ))}
              </span>
            )}
            <OriginLink origin={origin} />
          </span>
          {distance && <span className={soon ? "in soon" : "in"}>{distance}</span>}
        </li>
      ))}
    </ol>
  );
}
