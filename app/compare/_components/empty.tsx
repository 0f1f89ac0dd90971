import { count } from "@/lib/format/words";
import { paths } from "@/lib/paths";
import type { CompareView } from "../../_data/compare";

/** No row left: says what hid them, and brings them back. */
export function EmptyMatrix({ view }: { view: CompareView }) {
  const { q, diff } = view.selection;
  const { byGroup, bySearch, byDifference } = view.matrix.hidden;
  const causes = [
    bySearch > 0 && `${bySearch} by your search`,
    byDifference > 0 && `${byDifference} by “Only differences”`,
    byGroup > 0 && `${byGroup} by the groups chosen`,
  ].filter(Boolean);
  return (
    <div className="empty">
      <p className="strong">
        {q && bySearch > 0
          ? `No capability matches “${q}”.`
          : diff
            ? "These options do not differ here."
            : "No capability is shown."}
      </p>
      <p className="mid">
        {count(view.matrix.hidden.total, "capability", "capabilities")} hidden: {causes.join(", ")}.
      </p>
      <a className="btn" href={paths.compare}>
        Show all {view.total}
      </a>
    </div>
  );
}
