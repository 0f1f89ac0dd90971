import { Fragment, type ReactNode } from "react";
import { EvidenceBar, EvidenceKey, evidenceWords } from "@/components/evidence/grade-mark";
import { OptionName } from "@/components/evidence/option-mark";
import { noteNumbers, type SourceNote } from "@/lib/evidence/source-notes";
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
  notes = [],
  framed = false,
}: {
  matrix: Matrix;
  open?: OpenCell | undefined;
  /** Ids of cells that should have been checked again. */
  overdue?: readonly string[];
  /** Numbered sources that stand on the same page: on paper each cell names its own. */
  notes?: readonly SourceNote[];
  /** In a frame of any size its heads may scroll away: the names of the options return every few rows. */
  framed?: boolean;
}) {
  const late = new Set(overdue);
  const cellOf = cellIndex(matrix);
  const parts: readonly Part[] = framed ? inParts(matrix.groups) : matrix.groups;
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
            <div data-screen-only="">
              <span className="note">Evidence by grade</span>
              <EvidenceKey />
            </div>
          </th>
          {matrix.options.map((option) => (
            <ColumnHead key={option.id} option={option} />
          ))}
        </tr>
      </thead>
      {parts.map((group, index) => (
        <tbody key={`${group.id} ${group.capabilities[0]}`}>
          <tr className={group.continued ? "grp again" : "grp"} data-screen-only={group.continued ? "" : undefined}>
            <th scope="rowgroup">{group.name}</th>
            {framed && index > 0 ? (
              matrix.options.map(({ id, name }) => <td key={id}>{name}</td>)
            ) : (
              <td colSpan={matrix.options.length} />
            )}
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
                        notes={noteNumbers(cell.sources, notes)}
                        framed={framed}
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

/** A frame of the suggested height holds about as many rows. */
const mostRows = 8;

type Part = Matrix["groups"][number] & { continued?: boolean };

/** Groups in parts of alike length, each with a head of its own. */
function inParts(groups: readonly Part[]): Part[] {
  return groups.flatMap((group) => {
    const all = group.capabilities;
    const rows = Math.ceil(all.length / Math.ceil(all.length / mostRows));
    return all.flatMap((_, from) =>
      from % rows === 0
        ? [
            {
              ...group,
              name: from > 0 ? `${group.name}, continued` : group.name,
              capabilities: all.slice(from, from + rows),
              continued: from > 0,
            },
          ]
        : [],
    );
  });
}

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
      <div data-screen-only="">
        <EvidenceBar share={option.evidence} />
        <span className="vh">{evidenceWords(option.evidence)}</span>
      </div>
    </th>
  );
}
