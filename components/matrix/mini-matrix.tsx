import { OptionMark } from "@/components/evidence/option-mark";
import { SupportIcon } from "@/components/evidence/support-mark";
import { cellIndex } from "@/lib/matrix/cells";
import type { Matrix } from "@/lib/matrix/matrix";
import * as paths from "@/lib/paths";

/** A few rows of the matrix, marks only. */
export function MiniMatrix({ matrix, caption }: { matrix: Matrix; caption: string }) {
  const cellOf = cellIndex(matrix);
  return (
    <table className="mini">
      <caption className="vh">{caption}</caption>
      <colgroup>
        <col className="f" />
      </colgroup>
      <thead>
        <tr>
          <td />
          {matrix.options.map((option) => (
            <th scope="col" key={option.id}>
              <OptionMark option={option.id} />
              <span className="vh">{option.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.capabilities.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={paths.capability(row.id)}>{row.name}</a>
            </th>
            {matrix.options.map((option) => {
              const cell = cellOf(row.id, option.id);
              return <td key={option.id}>{cell && <SupportIcon support={cell.support} />}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
