import { CostSection, MemorySection } from "@/components/overhead/results";
import { ScrollBox } from "@/components/ui/section";
import { listOf } from "@/lib/format/words";
import { amountsTable } from "@/lib/overhead/amounts-table";
import type { OverheadEmbed } from "../../_data/embed/overhead";

/** Memory and cost as ranges on an axis, and every amount as a table. */
export function OverheadView({ result: { calculation }, gaps }: OverheadEmbed) {
  const { results, units, notices } = calculation;
  const { heads, rows } = amountsTable(results, units);
  return (
    <>
      {notices.map(({ text }) => (
        <p className="note" key={text}>
          {text}
        </p>
      ))}
      <MemorySection calculation={calculation} />
      <CostSection calculation={calculation} />
      {gaps.length > 0 && (
        <p className="note">
          Not counted, for want of a figure:{" "}
          {gaps.map(({ name, measures }) => `${name}: ${listOf(measures)}`).join("; ")}.
        </p>
      )}
      <details className="fold">
        <summary>All amounts as a table, with CPU, requests, nodes and latency</summary>
        <ScrollBox label="All amounts">
          <table className="t amounts">
            <caption className="vh">What each option adds</caption>
            <thead>
              <tr>
                {heads.map((head, index) => (
                  <th scope="col" className={index > 0 ? "num" : undefined} key={head}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, cells }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map(({ atLeast, amounts }, index) => (
                    <td className="num" key={heads[index + 1]}>
                      {atLeast && <span className="lo">at least </span>}
                      {amounts.length === 0 && <span className="quiet">no figure</span>}
                      {amounts.map(({ figure, ends, setup }) => (
                        <span className={setup ? "alt" : undefined} key={setup}>
                          {setup && <span className="lo">{setup} </span>}
                          {figure}
                          {ends && <span className="lo alt"> ({ends})</span>}
                        </span>
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
        <p className="note">Typical (low – high); typical is one source’s figure, where one is the best.</p>
      </details>
    </>
  );
}
