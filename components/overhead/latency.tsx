import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { listOf } from "@/lib/format/words";
import type { Calculation, OverheadInputs, Result } from "@/lib/overhead/calculation";
import { percentiles } from "@/lib/overhead/estimate";
import { percentileWord, rangeText } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";
import { FiguresTable } from "./figures-table";
import { RangeRows } from "./range-rows";

/** Time added to one call, at the percentile most sources state, and what it comes to on the slowest path. */
export function LatencySection({ calculation, inputs }: { calculation: Calculation; inputs: OverheadInputs }) {
  const { results, values } = calculation;
  return (
    <Section title="Added latency per call, p90" id="latency" aside="A call through two proxies, with CPU to spare">
      <RangeRows
        label="Added latency of one call by option, p90"
        valueHead="Measured"
        rows={results.map((result) => ({
          option: result.option,
          name: result.name,
          range: result.latency.p90,
          absence: nearest(result),
          singleWord: result.restsOn.latency,
        }))}
      />
      <p className="note">
        Percentiles of several calls do not add up. Were each of the {values.hops} calls on your slowest path to wait
        its p90 in full:{" "}
        {listOf(
          results.flatMap(({ name, pathLatency }) =>
            pathLatency.p90 && pathLatency.p90.high > 0 ? [`${name} ${rangeText(pathLatency.p90).plain}`] : [],
          ),
        ) || "no figure"}
        .
      </p>
      <Saturated results={results} inputs={inputs} />
      <details className="fold">
        <summary>All latency figures, used and left out</summary>
        {results.map(
          ({ option, name, latencyFrom }) =>
            latencyFrom && (
              <section key={option} aria-label={name}>
                <h3>{name}</h3>
                <FiguresTable
                  label={`${name}, latency`}
                  coefficients={percentiles.map((one) => latencyFrom[one])}
                  inputs={inputs}
                />
              </section>
            ),
        )}
      </details>
    </Section>
  );
}

// --

/** Where p90 is unknown: what is known at another percentile. */
function nearest({ latency }: Result): string {
  const known = percentiles.flatMap((one) => {
    const range = latency[one];
    return range ? [`${percentileWord[one]} ${rangeText(range).plain}`] : [];
  });
  return known.length > 0
    ? `No p90 figure for such a call. Nearest: ${listOf(known)}.`
    : "No figure for such a call. What comes nearest is among the figures left out.";
}

/** Load matters more than the mesh: what was added beyond the load counted with here, run by run. */
function Saturated({ results, inputs }: { results: Calculation["results"]; inputs: OverheadInputs }) {
  const runs = inputs.runs.flatMap(({ seen, ...run }) => {
    const shown = seen.filter((one) => results.some(({ option }) => option === one.option));
    return shown.length > 0 ? [{ ...run, seen: shown.map(({ text }) => text) }] : [];
  });
  if (runs.length === 0) return null;
  return (
    <Notice kind="warn">
      <p>
        <b className="strong">Load matters more than the mesh.</b> Beyond the load assumed here, independent sources saw
        these additions at p99, each line one run:
      </p>
      <ul>
        {runs.map(({ source, conditions, seen }) => (
          <li key={`${source} ${seen[0]}`}>
            {conditions}. {listOf(seen)}. <a href={paths.source(source)}>{inputs.words.sources[source]?.title}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
