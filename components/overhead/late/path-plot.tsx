import { GrowthPlot, growthTicks } from "@/components/chart/growth-plot";
import { displayFor } from "@/lib/format/quantity";
import type { Result } from "@/lib/overhead/calculation";
import type { Percentile } from "@/lib/overhead/estimate";
import { pathGrowth } from "@/lib/overhead/growth";
import { percentileWord } from "@/lib/overhead/words";

/** What calls one after another add up to, for the options of which this percentile is known. */
export function PathPlot({
  percentile,
  results,
  hops,
  names,
}: {
  percentile: Percentile;
  results: readonly Result[];
  hops: number;
  names: Readonly<Record<string, string>>;
}) {
  const rows = results.map(({ option, latency }) => ({ option, range: latency[percentile] }));
  const { series, most } = pathGrowth(rows, hops);
  if (series.length === 0) return null;
  const high = Math.max(...series.flatMap(({ points }) => points.map((point) => point.high)));
  const display = displayFor(high, "ms");
  const scale = { display, ticks: growthTicks(series, display), what: "calls", most, here: hops };
  return (
    <figure>
      <h3>
        {capital(percentileWord[percentile])} by calls on the path <span className="note">ms</span>
      </h3>
      <GrowthPlot series={series} names={names} scale={scale} />
    </figure>
  );
}

// --

/** `p90` stays as it is written everywhere. */
const capital = (text: string) => (/^p\d/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1));
