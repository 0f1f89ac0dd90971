import { memo } from "react";
import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import { many } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { percentiles } from "@/lib/overhead/estimate";
import type { Range } from "@/lib/overhead/range";
import { percentileWord, rangeText } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";
import { PathPlot } from "./path-plot";
import { Saturated } from "./saturated";

interface Props {
  calculation: Calculation;
  inputs: OverheadInputs;
}

/** Time added to one call and to the slowest path, at each percentile, and to the start of a pod. */
export const LatencySection = memo(function LatencySection({ calculation, inputs }: Props) {
  const { results, values } = calculation;
  const odd = results.filter(({ latency: { p50, p90 } }) => p50 && p90 && p50.low > p90.high).map(({ name }) => name);
  const starting = results.flatMap(({ startup, startupFrom }) =>
    startupFrom ? [{ startup, id: startupFrom.id }] : [],
  );
  const startsKnown = starting.some(({ startup }) => startup !== null);
  return (
    <Section title="Added latency" id="latency" aside="A call through two proxies, with CPU to spare">
      <ScrollBox label="Added latency by option" className="plain-box">
        <table className="t resources">
          <caption className="vh">Time added to one call, and to the slowest path, by option and percentile</caption>
          <thead>
            <tr>
              <th scope="col">Option</th>
              {percentiles.map((one) => (
                <th scope="col" className="num" key={one}>
                  {percentileWord[one]}, one call
                </th>
              ))}
              {percentiles.map((one) => (
                <th scope="col" className="num" key={one}>
                  {percentileWord[one]}, {many(values.hops, "call")}
                </th>
              ))}
              {startsKnown && (
                <th scope="col" className="num">
                  Start of a pod
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {results.map((result) => (
              <tr key={result.option}>
                <th scope="row">
                  <OptionName option={result.option} name={result.name} href={paths.option(result.option)} />
                </th>
                {percentiles.map((one) => (
                  <td className="num" key={one} data-head={`${percentileWord[one]}, one call`}>
                    <Time range={result.latency[one]} id={result.latencyFrom?.[one].id} />
                  </td>
                ))}
                {percentiles.map((one) => (
                  <td className="num" key={one} data-head={`${percentileWord[one]}, ${many(values.hops, "call")}`}>
                    <Time range={result.pathLatency[one]} />
                  </td>
                ))}
                {startsKnown && (
                  <td className="num" data-head="Start of a pod">
                    <Time range={result.startup} id={result.startupFrom?.id} />
                  </td>
                )}
              </tr>
            ))}
            {results.flatMap(({ option, name, waypointLatency, waypointLatencyFrom }) =>
              waypointLatency
                ? [
                    <tr key={`${option} waypoint`}>
                      <th scope="row">{name}: a waypoint on the way, on top</th>
                      {percentiles.map((one) => (
                        <td className="num" key={one} data-head={`${percentileWord[one]}, one call`}>
                          <Time range={waypointLatency[one]} id={waypointLatencyFrom?.[one].id} />
                        </td>
                      ))}
                      <td colSpan={percentiles.length + Number(startsKnown)} />
                    </tr>,
                  ]
                : [],
            )}
          </tbody>
        </table>
      </ScrollBox>
      {odd.length > 0 && (
        <p className="body">
          {listOf(odd)}: the median stands above p90, since they come from different rigs. That is how far rigs differ.
        </p>
      )}
      <p className="note">
        Percentiles of several calls do not add up: the path supposes that each of its {many(values.hops, "call")} waits
        its percentile in full. “No figure” is not nought: what comes nearest is among the figures left out.
        {!startsKnown && starting[0] && (
          <>
            {" "}
            How much later a pod starts has not been measured for any option shown, with and without it and of today:{" "}
            <a href={paths.figuresOf(starting[0].id)}>what was found</a>.
          </>
        )}
      </p>
      <div className="triple">
        {percentiles.map((one) => (
          <PathPlot key={one} percentile={one} results={results} hops={values.hops} names={inputs.words.options} />
        ))}
      </div>
      <Saturated results={results} inputs={inputs} />
    </Section>
  );
});

// --

/** @param id the coefficient, whose figures are one click away. */
function Time({ range, id }: { range: Range | null; id?: string | undefined }) {
  const text = range ? rangeText(range) : null;
  const shown = text
    ? (text.typical ?? (text.low === text.high ? text.high : `${text.low} – ${text.high}`))
    : "no figure";
  return (
    <span>
      {id ? <a href={paths.figuresOf(id)}>{shown}</a> : shown}
      {text && range && range.high > 0 && ` ${text.unit}`}
      {text && text.low !== text.high && text.typical !== null && (
        <span className="lo alt">
          {text.low} – {text.high}
        </span>
      )}
    </span>
  );
}
