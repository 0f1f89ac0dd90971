import { memo } from "react";
import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import type { Calculation, Result } from "@/lib/overhead/calculation";
import type { Range } from "@/lib/overhead/range";
import { ends, quantityWord, rangeText, setupWord } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";

/** What runs and what the scheduler sets aside, with the nodes it fills: the numbers behind the cost. */
export const ResourcesSection = memo(function ResourcesSection({
  calculation: { results, values },
}: {
  calculation: Calculation;
}) {
  const columns = ["cpu", "requestedCpu", "requestedMemory", "nodes"] as const;
  const headOf = (column: (typeof columns)[number]) =>
    column === "nodes" ? `Nodes to add, of ${values.nodeVcpu} vCPU, ${values.nodeGib} GiB` : quantityWord[column];
  return (
    <Section title="CPU, requests and nodes" id="resources" aside="What the scheduler sets aside, and what it fills">
      <ScrollBox label="CPU and requests" className="plain-box">
        <table className="t resources">
          <caption className="vh">CPU in use, what is requested, and the nodes it fills, by option</caption>
          <thead>
            <tr>
              <th scope="col">Option</th>
              {columns.map((column) => (
                <th scope="col" className="num" key={column}>
                  {headOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.map((result) => (
              <tr key={result.option}>
                <th scope="row">
                  <OptionName option={result.option} name={result.name} href={paths.option(result.option)} />
                </th>
                {columns.map((column) => (
                  <td className="num" key={column} data-head={headOf(column)}>
                    <span>
                      {result[column] && result.atLeast.includes(column) && <span className="lo">at least </span>}
                      {cellText(result, column)}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="note">
        Nodes to add so that workloads keep the room they have: by CPU, memory or pods per node, whichever is most, with
        what runs on every node counted on the added ones too. A cluster with room to spare needs fewer.
      </p>
    </Section>
  );
});

// --

function cellText(result: Result, column: "cpu" | "requestedCpu" | "requestedMemory" | "nodes") {
  const range = result[column];
  if (!range)
    return <span className="quiet">{column === "nodes" && result.nodesTooSmall ? "does not fit" : "no figure"}</span>;
  if (range.kind !== "alternatives") return <Amount range={range} />;
  return (range.points ?? []).map((point) => (
    <span className="alt" key={point.setup}>
      <Amount range={{ ...range, ...point, kind: "range" }} />{" "}
      <span className="lo">{setupWord[point.setup] ?? point.setup}</span>
    </span>
  ));
}

function Amount({ range }: { range: Range }) {
  const { typical, low, high, unit } = rangeText(range);
  const shown = unit === "nodes" || range.high === 0 ? null : <span className="unit"> {unit}</span>;
  return (
    <>
      {low === high ? high : (typical ?? ends(low, high))}
      {shown}
      {low !== high && typical !== null && (
        <span className="lo">
          {" "}
          ({low} – {high})
        </span>
      )}
    </>
  );
}
