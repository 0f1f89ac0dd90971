import type { Origin } from "@/lib/evidence/origin";
import { formatDate } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import { GradeMark } from "./grade-mark";

/** Where a single statement comes from: grade, source, and the day it was checked. */
export function OriginLink({ origin }: { origin: Omit<Origin, "url"> }) {
  return (
    <span className="note">
      <GradeMark grade={origin.grade} /> <a href={paths.source(origin.source.id)}>{origin.source.title}</a>,{" "}
      {origin.locator}, checked {formatDate(origin.checkedOn)}
    </span>
  );
}
