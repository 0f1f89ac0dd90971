"use client";

import { type ComponentType, useEffect, useMemo, useRef, useState } from "react";
import type { GrowthChart } from "@/components/chart/growth-chart.client";
import { GrowthPlot, growthTicks } from "@/components/chart/growth-plot";
import { GrowthTable } from "@/components/overhead/growth-table";
import { Section } from "@/components/ui/section";
import { displayFor } from "@/lib/format/quantity";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { growthOf } from "@/lib/overhead/growth";

type Chart = ComponentType<Parameters<typeof GrowthChart>[0]>;

/** Memory over pods. The server's drawing stands until the interactive chart has come into view and loaded. */
export function GrowthSection({ calculation, inputs }: { calculation: Calculation; inputs: OverheadInputs }) {
  const { results, values, units } = calculation;
  const series = useMemo(() => growthOf(results, values), [results, values]);
  const figure = useRef<HTMLElement>(null);
  const Interactive = useChartInView(figure);
  if (series.length === 0) return null;

  const most = Math.max(...series.flatMap(({ points }) => points.map(({ high }) => high)));
  const display = displayFor(most, units);
  const props = {
    series,
    names: inputs.words.options,
    scale: { display, ticks: growthTicks(series, display), mostPods: 2 * values.pods },
  };
  return (
    <Section title="How the memory grows" id="growth">
      <figure className="stack" ref={figure}>
        <div className="screen-only">{Interactive ? <Interactive {...props} /> : <GrowthPlot {...props} />}</div>
        <div className="print-only">
          <GrowthPlot {...props} />
        </div>
        <figcaption className="note">
          Memory in {display.unit}. Line: typical, where there is one. Band: low to high. All else as in your cluster.
        </figcaption>
        <details className="fold">
          <summary>Show as a table</summary>
          <GrowthTable series={series} names={inputs.words.options} display={display} />
        </details>
      </figure>
    </Section>
  );
}

// --

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
