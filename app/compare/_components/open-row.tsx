import { CellDetailView } from "@/components/evidence/cell-detail";
import type { CellDetail } from "@/lib/evidence/detail";
import * as paths from "@/lib/paths";
import { reportHref } from "../../_data/report";

/** The claims of the open cell, as a row of the matrix below the cell's own. */
export function OpenRow({ cell, columns, closed }: { cell: CellDetail; columns: number; closed: string }) {
  return (
    <tr className="open" id={claimsId(cell.capability.id)}>
      <td colSpan={columns}>
        <CellDetailView
          cell={cell}
          report={reportHref(cell)}
          heading={
            <>
              <h2 className="t3">
                {cell.option.name}: {cell.capability.name}
              </h2>
              <p className="row note no-print">
                <a href={paths.capability(cell.capability.id, cell.option.id)}>Open as a page</a>
                <a href={closed} data-close>
                  Close
                </a>
              </p>
            </>
          }
        />
      </td>
    </tr>
  );
}

/** The row a cell's `aria-controls` names. */
export function claimsId(capability: string): string {
  return `claims-${capability}`;
}
