import { CostSection, MemorySection } from "@/components/overhead/results";
import { ScrollBox, Section } from "@/components/ui/section";
import { listOf } from "@/lib/format/words";
import { type AmountsTable, amountsTable, mainAmounts } from "@/lib/overhead/amounts-table";
import { assumptionsOf } from "@/lib/overhead/assumptions";
import { otherTimeTitle, partsTaken } from "@/lib/overhead/in-short";
import type { OverheadEmbed } from "../../_data/embed/overhead";

/** Memory and cost as ranges on an axis, the other time, what all of it holds for, and every amount as a table. */
export function OverheadView({ result: { calculation, inputs }, gaps }: OverheadEmbed) {
  const { values, results, units, notices, next } = calculation;
  const taken = partsTaken(values, inputs);
  return (
    <>
      {taken.length > 0 && <p className="note">Holds for: {taken.join("; ")}.</p>}
      {notices.map(({ text }) => (
        <p className="note" key={text}>
          {text}
        </p>
      ))}
      <MemorySection calculation={calculation} />
      <CostSection calculation={calculation} />
      {next && (
        <Section title={otherTimeTitle(next.values)} aside="Typical (low – high)">
          <Amounts
            label="At the other time"
            caption="What each option adds at the other time"
            table={amountsTable(next.results, units, mainAmounts)}
          />
        </Section>
      )}
      {gaps.length > 0 && (
        <p className="note">
          Not counted, for want of a figure:{" "}
          {gaps.map(({ name, measures }) => `${name}: ${listOf(measures)}`).join("; ")}.
        </p>
      )}
      <p className="note">What this holds for: {assumptionsOf(values, inputs.words).join("; ")}.</p>
      <details className="fold">
        <summary>All amounts as a table, with CPU, requests, nodes and latency</summary>
        <Amounts label="All amounts" caption="What each option adds" table={amountsTable(results, units)} />
        <p className="note">Typical (low – high); typical is one source’s figure, where one is the best.</p>
      </details>
    </>
  );
}

// --

function Amounts({ label, caption, table: { heads, rows } }: { label: string; caption: string; table: AmountsTable }) {
  return (
    <ScrollBox label={label}>
      <table className="t amounts">
        <caption className="vh">{caption}</caption>
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
  );
}
