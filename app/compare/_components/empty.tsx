import { listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import type { CompareView } from "../../_data/compare";

/** No row left: says what hid them, and brings them back. */
export function EmptyMatrix({ view }: { view: CompareView }) {
  const { byGroup, bySearch, byDifference } = view.matrix.hidden;
  const causes = [
    { rows: bySearch, by: "your search" },
    { rows: byDifference, by: "“Only differences”" },
    { rows: byGroup, by: "the groups chosen" },
  ].filter(({ rows }) => rows > 0);
  return (
    <div className="empty">
      <p className="strong">{reason(view)}</p>
      <p className="mid">
        Hidden of {view.total} rows: {listOf(causes.map(({ rows, by }) => `${rows} by ${by}`))}.
      </p>
      <a className="btn" href={paths.compare}>
        Show all {view.total}
      </a>
    </div>
  );
}

function reason({ selection, matrix }: CompareView): string {
  if (matrix.hidden.byDifference > 0)
    return matrix.options.length === 1
      ? "One option alone has no differences."
      : "The options shown do not differ in these rows.";
  return selection.q ? `No capability matches “${selection.q}”.` : "No capability is shown.";
}
