import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import { listOf } from "@/lib/format/words";
import type { Calculation, OverheadInputs, Result } from "@/lib/overhead/calculation";
import { gapsOf } from "@/lib/overhead/gaps";
import type { Range } from "@/lib/overhead/range";
import { ends, quantityWord, rangeText, setupWord } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";
import type { Quantity } from "@/lib/schema/overhead-vocabulary";
import { RangeRows } from "./range-rows";

interface Props {
  calculation: Calculation;
  inputs: OverheadInputs;
}

/** Memory in use, control planes included: the answer in the first five seconds. */
export function MemorySection({ calculation, inputs }: Props) {
  const { results, units } = calculation;
  const whole = results.every(({ partial }) => !partial);
  return (
    <Section
      title="Memory in use"
      id="memory"
      aside={whole ? "Control planes included" : "Parts have no figure and are named below"}
    >
      <RangeRows
        label="Memory in use by option"
        valueHead="Typical (low – high)"
        units={units}
        rows={cheapestFirst(results, "memory").map((result) => ({
          option: result.option,
          name: result.name,
          range: result.memory,
          absence: "These sources give no figure of memory in use.",
          singleWord: result.restsOn.memory,
          partial: result.partial,
        }))}
      />
      <Gaps results={results.filter(({ memory }) => memory)} quantities={["memory"]} inputs={inputs} />
    </Section>
  );
}

/** Cost of what must be held ready: the larger of requested and used, component by component. */
export function CostSection({ calculation, inputs }: Props) {
  const { values, results } = calculation;
  const differ = results.some(({ costPerMonth }) => costPerMonth?.kind === "alternatives");
  return (
    <Section title="Cost per month" id="cost" aside="What is set aside or used, whichever is more">
      <RangeRows
        label="Cost per month by option"
        valueHead="Per month"
        rows={cheapestFirst(results, "costPerMonth").map((result) => ({
          option: result.option,
          name: result.name,
          range: result.costPerMonth,
          absence: "These sources give neither use nor requests. Not priced.",
          singleWord: result.restsOn.costPerMonth,
          partial: result.atLeast.includes("costPerMonth"),
        }))}
      />
      <p className="note">
        Requests, not use, mostly drive the bill: the scheduler sets aside what a component requests, used or not. A
        component that uses more than it requests costs what it uses.{" "}
        {differ && "Where the defaults and a set-up for high availability differ, both are shown. "}
        {Object.keys(values.licences).length > 0
          ? "The licences you entered are included."
          : "Licences of enterprise editions are not included; no public price was found."}
      </p>
      <Gaps
        results={results.filter(({ costPerMonth }) => costPerMonth)}
        quantities={["memory", "cpu", "requestedMemory", "requestedCpu"]}
        inputs={inputs}
      />
    </Section>
  );
}

/** What runs and what the scheduler sets aside, with the nodes it fills: the numbers behind the cost. */
export function ResourceTable({ calculation: { results, values } }: Pick<Props, "calculation">) {
  const columns = ["cpu", "requestedCpu", "requestedMemory", "nodes"] as const;
  const headOf = (column: (typeof columns)[number]) =>
    column === "nodes" ? `Nodes of ${values.nodeVcpu} vCPU, ${values.nodeGib} GiB` : quantityWord[column];
  return (
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
  );
}

/** What a sum leaves out for want of a figure. Memory is named once, at its own bars. */
function Gaps({
  results,
  quantities,
  inputs,
}: {
  results: readonly Result[];
  quantities: readonly Quantity[];
  inputs: OverheadInputs;
}) {
  const gaps = gapsOf(results, quantities, inputs.words.measures);
  if (gaps.length === 0) return null;
  return (
    <p className="note">
      Not counted, for want of a figure:{" "}
      {gaps.map(({ option, name, measures }, index) => (
        <span key={option}>
          {index > 0 && "; "}
          {name}: {listOf(measures)}
        </span>
      ))}
      .
    </p>
  );
}

// --

/** Cheapest first; then those of which only a part is known, which have no rank; those without a figure last. */
function cheapestFirst(results: readonly Result[], quantity: "memory" | "costPerMonth"): Result[] {
  const group = (result: Result) => (result[quantity] ? Number(result.atLeast.includes(quantity)) : 2);
  const amount = (result: Result) => result[quantity]?.typical ?? result[quantity]?.low ?? 0;
  return [...results].sort((a, b) => group(a) - group(b) || (group(a) === 0 ? amount(a) - amount(b) : 0));
}

function cellText(result: Result, column: "cpu" | "requestedCpu" | "requestedMemory" | "nodes") {
  const range = result[column];
  if (!range) return <span className="quiet">no figure</span>;
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
