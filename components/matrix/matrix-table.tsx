import { Fragment, type ReactNode } from "react";
import { EvidenceBar, EvidenceKey, evidenceWords } from "@/components/evidence/grade-mark";
import { OptionName } from "@/components/evidence/option-mark";
import { formatDate } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import { cellIndex } from "@/lib/matrix/cells";
import type { Matrix, MatrixColumn } from "@/lib/matrix/matrix";
import * as paths from "@/lib/paths";
import { MatrixCellLink } from "./matrix-cell";

/** A row to show below the row of an open cell. */
interface OpenCell {
  capability: string;
  option: string;
  /** Id of the element in `row` that holds the claims. */
  claims: string;
  row: ReactNode;
}

/** The comparison as a table. Every cell is a link to its claims; a page may show those of one cell in place. */
export function MatrixTable({
  matrix,
  open,
  overdue = [],
}: {
  matrix: Matrix;
  open?: OpenCell | undefined;
  /** Ids of cells that should have been checked again. */
  overdue?: readonly string[];
}) {
  const late = new Set(overdue);
  const cellOf = cellIndex(matrix);
  const rows = new Map(matrix.capabilities.map((row) => [row.id, row]));
  return (
    <table className="mx" data-columns={columnsWord(matrix.options.length)}>
      <caption className="vh">
        Support for {count(matrix.capabilities.length, "capability", "capabilities")} by option
      </caption>
      <colgroup>
        <col className="f" />
        {matrix.options.map((option) => (
          <col key={option.id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="note">Evidence by grade</span>
            <EvidenceKey />
          </th>
          {matrix.options.map((option) => (
            <ColumnHead key={option.id} option={option} />
          ))}
        </tr>
      </thead>
      {matrix.groups.map((group) => (
        <tbody key={group.id}>
          <tr className="grp">
            <th scope="rowgroup">{group.name}</th>
            <td colSpan={matrix.options.length} />
          </tr>
          {group.capabilities.flatMap((id) => [
            <tr key={id}>
              <th scope="row">
                <a href={paths.capability(id)}>{rows.get(id)?.name}</a>
              </th>
              {matrix.options.map((option) => {
                const cell = cellOf(id, option.id);
                return (
                  <td className={option.endedOn ? "cell ended" : "cell"} key={option.id}>
                    {cell && (
                      <MatrixCellLink
                        cell={cell}
                        overdue={late.has(`${id}.${option.id}`)}
                        claimsBelow={open?.capability === id && open.option === option.id ? open.claims : undefined}
                      />
                    )}
                  </td>
                );
              })}
            </tr>,
            open?.capability === id && <Fragment key={`${id} claims`}>{open.row}</Fragment>,
          ])}
        </tbody>
      ))}
    </table>
  );
}

// --

/** How wide a table must be, for the stylesheet. */
function columnsWord(options: number): string {
  if (options <= 2) return options === 2 ? "two" : "one";
  return options <= 4 ? "few" : "many";
}

function ColumnHead({ option }: { option: MatrixColumn }) {
  return (
    <th scope="col">
      <OptionName option={option.id} name={option.name} href={paths.option(option.id)} />
      <div className="sub">
        {option.endedOn
          ? `Ended ${formatDate(option.endedOn)}`
          : [option.version, option.dataPlane].filter(Boolean).join(" · ")}
      </div>
      <EvidenceBar share={option.evidence} />
      <span className="vh">{evidenceWords(option.evidence)}</span>
    </th>
  );
}
