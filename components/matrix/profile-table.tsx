import { GradeMark } from "@/components/evidence/grade-mark";
import { SupportMark } from "@/components/evidence/support-mark";
import { Icon } from "@/components/ui/icon";
import { ScrollBox } from "@/components/ui/section";
import { cellIndex } from "@/lib/matrix/cells";
import type { Matrix } from "@/lib/matrix/matrix";
import * as paths from "@/lib/paths";

/** One option's column of the matrix, written out as a list of rows. */
export function ProfileTable({ matrix, option }: { matrix: Matrix; option: string }) {
  const cellOf = cellIndex(matrix);
  const names = new Map(matrix.capabilities.map((row) => [row.id, row.name]));
  return (
    <ScrollBox label="All rows of this option">
      <table className="t profile">
        <thead>
          <tr>
            <th scope="col">Capability</th>
            <th scope="col">State</th>
            <th scope="col">Grade</th>
          </tr>
        </thead>
        {matrix.groups.map((group) => (
          <tbody key={group.id}>
            <tr className="grp">
              <th scope="rowgroup" colSpan={3}>
                {group.name}
              </th>
            </tr>
            {group.capabilities.map((id) => {
              const cell = cellOf(id, option);
              if (!cell) return null;
              return (
                <tr key={id}>
                  <th scope="row">
                    <a href={paths.capability(id, option)}>{names.get(id)}</a>
                  </th>
                  <td>
                    <SupportMark support={cell.support} />{" "}
                    {cell.conflict && <Icon name="conflict" size={13} label="Sources disagree" className="cf inline" />}
                    {cell.note && <span className="claim-where">{cell.note}</span>}
                  </td>
                  <td>{cell.grade ? <GradeMark grade={cell.grade} /> : <span className="quiet">none</span>}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}
