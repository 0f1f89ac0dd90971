"use client";

import { type ComponentType, useEffect, useMemo, useRef, useState } from "react";
import type { GrowthChart } from "@/components/chart/growth-chart.client";
import { GrowthPlot, growthTicks } from "@/components/chart/growth-plot";
import { GrowthTable } from "@/components/overhead/growth-table";
import { Section } from "@/components/ui/section";
import { displayFor } from "@/lib/format/quantity";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { growthOf } from "@/lib/overhead/growth";
import { type Followed, followed } from "@/lib/overhead/recount";
import { ladderOf, quantityWord } from "@/lib/overhead/words";

type Chart = ComponentType<Parameters<typeof GrowthChart>[0]>;

interface Props {
  calculation: Calculation;
  inputs: OverheadInputs;
}

/** Memory and cost over pods. The server's drawing stands until the interactive chart has come into view and loaded. */
export function GrowthSection(props: Props) {
  const section = useRef<HTMLDivElement>(null);
  const Interactive = useChartInView(section);
  if (props.calculation.results.every(({ memory }) => !memory || memory.high === 0)) return null;
  return (
    <Section title="How it grows with pods" id="growth" aside="All else as in your cluster">
      <div className="stack" ref={section}>
        {followed.map((what) => (
          <Growth key={what} {...props} what={what} Interactive={Interactive} />
        ))}
      </div>
    </Section>
  );
}

// --

function Growth({ calculation, inputs, what, Interactive }: Props & { what: Followed; Interactive: Chart | null }) {
  const { results, values, units } = calculation;
  const series = useMemo(() => growthOf(what, results, inputs.facts.models, values), [what, results, inputs, values]);
  if (series.length === 0) return null;
  const most = Math.max(...series.flatMap(({ points }) => points.map(({ high }) => high)));
  const unit = results.find((result) => result[what])?.[what]?.unit ?? "";
  const display = displayFor(most, ladderOf(unit, units));
  const title = quantityWord[what];
  const props = {
    series,
    names: inputs.words.options,
    title,
    scale: { display, ticks: growthTicks(series, display), what: "pods", most: 2 * values.pods, here: values.pods },
  };
  const partial = results.filter((result) => result.atLeast.includes(what) && result[what]).map(({ name }) => name);
  return (
    <figure className="stack">
      <h3>
        {title} <span className="note">{display.unit.replace("/month", "")}</span>
      </h3>
      {Interactive && (
        <div className="screen-only">
          <Interactive {...props} />
        </div>
      )}
      <div className={Interactive ? "print-only" : "drawn"}>
        <GrowthPlot {...props} />
      </div>
      <figcaption className="note">
        Line: typical, where there is one. Band: low to high.
        {what === "costPerMonth" && values.setup === null && " Where set-ups differ, the band holds both."}
        {partial.length > 0 && ` At least this much: ${partial.join(", ")}.`}
      </figcaption>
      <details className="fold">
        <summary>Show as a table</summary>
        <GrowthTable series={series} names={inputs.words.options} display={display} title={title} />
      </details>
    </figure>
  );
}

/** The interactive chart, once the element comes near the window; null before, and where it cannot be loaded. */
function useChartInView(element: { current: HTMLElement | null }): Chart | null {
  const [chart, setChart] = useState<{ Chart: Chart } | null>(null);
  useEffect(() => {
    if (!element.current || !("IntersectionObserver" in window)) return;
    let gone = false;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      import("@/components/chart/growth-chart.client").then(
        (module) => !gone && setChart({ Chart: module.GrowthChart }),
        // The drawing that stands there says the same.
        () => undefined,
      );
    });
    observer.observe(element.current);
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, [element]);
  return chart?.Chart ?? null;
}
