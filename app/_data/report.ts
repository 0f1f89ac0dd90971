import type { CellDetail } from "@/lib/evidence/detail";
import { supportWord } from "@/lib/evidence/words";
import { reportLink } from "@/lib/report/report-link";
import { newestRevision } from "./site";

/** Set when the product is built: prerendered pages carry the link too. A wrong value stops the build. */
const link = reportLink(process.env.REPORT_URL);

/** Where an error in a cell can be reported, or null when the operator takes no reports. */
export function reportHref(cell: CellDetail): string | null {
  return (
    link?.({
      id: `${cell.capability.id}.${cell.option.id}`,
      value: [supportWord[cell.support], cell.note].filter(Boolean).join(": "),
      source: [...new Set(cell.claims.map(({ source }) => source.id))].join(", "),
      revision: newestRevision,
    }) ?? null
  );
}
