import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import { listOf } from "@/lib/format/words";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import type { Missing } from "@/lib/overhead/estimate";
import type { Range } from "@/lib/overhead/range";
import { quantityWord, rangeText, setupWord } from "@/lib/overhead/words";
import { paths } from "@/lib/paths";
import { RangeRows } from "./range-rows";

type Result = Calculation["results"][number];
interface Props {
  calculation: Calculation;
  inputs: OverheadInputs;
}

/** Memory in use, control planes included: the answer in the first five seconds. */
export function MemorySection({ calculation, inputs }: Props) {
  return (
    <Section title="Memory in use" id="memory" aside="Control planes included">
      <RangeRows
        label="Memory in use by option"
        valueHead="Typical (low – high)"
        rows={cheapestFirst(calculation.results, "memory").map((result) => ({
          option: result.option,
          name: result.name,
          range: result.memory,
          published: result.published?.memory ?? null,
          absence: "These sources give no figure of memory in use.",
          singleWord: "one measurement",
        }))}
      />
      <Gaps results={calculation.results} quantities={["memory"]} inputs={inputs} />
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
          singleWord: "chart defaults",
        }))}
      />
      <p className="note">
        Requests, not use, mostly drive the bill: the scheduler sets aside what a component requests, used or not. A
        component that uses more than it requests costs what it uses.{" "}
        {differ && "Where the defaults and a set-up for high availability differ, both are told. "}
        {Object.keys(values.licences).length > 0
          ? "The licences you entered are included."
          : "Licences of enterprise editions are not included; no public price was found."}
      </p>
      <Gaps results={results} quantities={["cpu"]} inputs={inputs} />
    </Section>
  );
}

/** What runs and what the scheduler sets aside, with the nodes it fills: the numbers behind the cost. */
export function ResourceTable({ calculation: { results, values } }: Pick<Props, "calculation">) {
  const columns = ["cpu", "requestedCpu", "requestedMemory", "nodes"] as const;
  return (
    <ScrollBox label="CPU and requests" className="plain-box">
      <table className="t resources">
        <caption className="vh">CPU in use, what is requested, and the nodes it fills, by option</caption>
        <thead>
          <tr>
            <th scope="col">Option</th>
            {columns.map((column) => (
              <th scope="col" className="num" key={column}>
                {column === "nodes" ? `Nodes of ${values.nodeVcpu} vCPU, ${values.nodeGib} GiB` : quantityWord[column]}
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
                <td className="num" key={column}>
                  {cellText(result, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** What a sum leaves out for want of a figure. */
function Gaps({
  results,
  quantities,
  inputs,
}: {
  results: readonly Result[];
  quantities: readonly Missing["quantity"][];
  inputs: OverheadInputs;
}) {
  const gaps = results.flatMap(({ option, name, missing }) => {
    const measures = missing
      .filter(({ quantity }) => quantities.includes(quantity))
      .map(({ coefficient }) => inputs.words.measures[coefficient.split(".")[0] ?? ""]?.name ?? coefficient);
    return measures.length > 0 ? [{ option, name, measures: [...new Set(measures)] }] : [];
  });
  if (gaps.length === 0) return null;
  return (
    <p className="note">
      Not counted, for want of a figure:{" "}
      {gaps.map(({ option, name, measures }, index) => (
        <span key={option}>
          {index > 0 && "; "}
          {name}: {listOf(measures.map(lower))}
        </span>
      ))}
      .
    </p>
  );
}

// --

/** Cheapest first; those without a figure last. */
function cheapestFirst(results: readonly Result[], quantity: "memory" | "costPerMonth"): Result[] {
  const rank = (result: Result) => result[quantity]?.typical ?? result[quantity]?.low ?? Number.POSITIVE_INFINITY;
  return [...results].sort((a, b) => rank(a) - rank(b));
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
      {low === high ? high : (typical ?? `${low} – ${high}`)}
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

/** A measure's name inside a sentence: “Memory of …” becomes “memory of …”, “CPU …” stays. */
function lower(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
