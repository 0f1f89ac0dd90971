import type { ReactNode } from "react";
import { niceTicks, tickText } from "@/lib/format/axis";
import { type Display, formatExact } from "@/lib/format/quantity";
import type { GrowthSeries } from "@/lib/overhead/growth";
import { briefRange } from "@/lib/overhead/words";

/** What the twins share: the plot's ends and the places of its labels. */
export interface GrowthScale {
  display: Display;
  /** On the vertical axis, in the display's unit. */
  ticks: readonly number[];
  /** Pods at the right end. */
  mostPods: number;
}

export function growthTicks(series: readonly GrowthSeries[], display: Display): number[] {
  const most = Math.max(0, ...series.flatMap(({ points }) => points.map(({ high }) => high)));
  return niceTicks(most / display.inBase);
}

/**
 * Memory over pods, drawn on the server: a band from low to high, a line at typical, the option's name at its end.
 * Stands where no script runs, in print, and until the interactive chart has loaded. In percent, without styles.
 */
export function GrowthPlot({
  series,
  names,
  scale: { display, ticks, mostPods },
}: {
  series: readonly GrowthSeries[];
  names: Readonly<Record<string, string>>;
  scale: GrowthScale;
}) {
  const top = ticks.at(-1) ?? 1;
  const x = (pods: number) => (100 * pods) / (mostPods || 1);
  const y = (mib: number) => 100 - (100 * mib) / display.inBase / top;
  const line = (points: readonly (readonly [number, number])[]) =>
    points.map(([a, b], index) => `${index === 0 ? "M" : "L"}${x(a).toFixed(2)} ${y(b).toFixed(2)}`).join("");
  return (
    <GrowthFrame series={series} names={names} scale={{ display, ticks, mostPods }}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
        {ticks.map((tick) => (
          <line
            key={tick}
            className={tick === 0 ? "axis-line" : "grid-line"}
            x1="0"
            x2="100"
            y1={100 - (100 * tick) / top}
            y2={100 - (100 * tick) / top}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {series.map(({ option, points }) => {
          const high = points.map(({ pods, high }) => [pods, high] as const);
          const low = points.map(({ pods, low }) => [pods, low] as const);
          const typical = points.flatMap(({ pods, typical }) => (typical === null ? [] : [[pods, typical] as const]));
          return (
            <g key={option} data-option={option}>
              <path className="area" d={`${line(high)}${line([...low].reverse()).replace("M", "L")}Z`} />
              <path className="edge" d={line(high)} />
              <path className="edge" d={line(low)} />
              {typical.length > 0 && <path className="ln-chart" d={line(typical)} />}
            </g>
          );
        })}
        <line className="you" x1="50" x2="50" y1="0" y2="100" />
      </svg>
    </GrowthFrame>
  );
}

/** The plot with its axes and the names at the lines' ends. */
export function GrowthFrame({
  series,
  names,
  scale,
  children,
}: {
  series: readonly GrowthSeries[];
  names: Readonly<Record<string, string>>;
  scale: GrowthScale;
  children: ReactNode;
}) {
  const top = scale.ticks.at(-1) ?? 1;
  const labels = tickText(scale.ticks);
  return (
    <div className="plot">
      <svg width="100%" height="100%" overflow="visible" aria-hidden="true">
        {scale.ticks.map((tick, index) => (
          <text key={tick} x="100%" dx="-6" y={`${(100 - (100 * tick) / top).toFixed(2)}%`} dy="4" textAnchor="end">
            {labels[index]}
          </text>
        ))}
      </svg>
      {children}
      <GrowthLabels series={series} names={names} scale={scale} />
      <span />
      <GrowthAxis mostPods={scale.mostPods} />
      <span />
    </div>
  );
}

// --

/** Names and values at the lines' ends, moved apart where they would touch. */
function GrowthLabels({
  series,
  names,
  scale: { display, ticks },
}: {
  series: readonly GrowthSeries[];
  names: Readonly<Record<string, string>>;
  scale: GrowthScale;
}) {
  const top = ticks.at(-1) ?? 1;
  const ends = series
    .flatMap(({ option, points }) => {
      const last = points.at(-1);
      if (!last) return [];
      const { low, typical, high } = last;
      const shown = (value: number) => value / display.inBase;
      return [
        {
          option,
          y: 100 - (100 * shown(typical ?? (low + high) / 2)) / top,
          text: briefRange(last, display),
        },
      ];
    })
    .sort((a, b) => a.y - b.y);
  return (
    <svg width="100%" height="100%" overflow="visible" aria-hidden="true">
      {spread(ends.map(({ y }) => y)).map((y, index) => {
        const end = ends[index];
        return (
          end && (
            <svg key={end.option} y={`${y.toFixed(2)}%`} x="8" overflow="visible" aria-hidden="true">
              <text className="lb" y="4">
                {names[end.option]}
              </text>
              <text className="lbn" x="92" y="4">
                {end.text}
              </text>
            </svg>
          )
        );
      })}
    </svg>
  );
}

/** Places on the axis, in percent of its length, with how their labels stand. */
const quarters = [
  { at: 0, anchor: "start" },
  { at: 25, anchor: "middle" },
  { at: 50, anchor: "middle" },
  { at: 75, anchor: "middle" },
  { at: 100, anchor: "end" },
] as const;

function GrowthAxis({ mostPods }: { mostPods: number }) {
  // There are no half pods: on a small mesh only the quarters that are whole are named.
  const named = quarters.filter(({ at }) => mostPods >= 100 || Number.isInteger((mostPods * at) / 100));
  return (
    <svg width="100%" height="100%" overflow="visible" aria-hidden="true">
      {named.map(({ at, anchor }) => {
        const pods = formatExact(Math.round((mostPods * at) / 100));
        return (
          <text
            key={at}
            x={`${at}%`}
            y="16"
            textAnchor={anchor}
            className={at === 50 ? "lb" : at % 50 ? "xs-off" : undefined}
          >
            {at === 50 ? `${pods} · you` : at === 100 ? `${pods} pods` : pods}
          </text>
        );
      })}
    </svg>
  );
}

/** Least distance of two labels, in percent of the plot's height. */
const apart = 8;

/** Positions in ascending order, pushed apart and kept above the foot of the plot. */
function spread(wanted: readonly number[]): number[] {
  const down: number[] = [];
  for (const y of wanted) down.push(Math.max(y, (down.at(-1) ?? -apart) + apart));
  const up: number[] = [];
  for (const y of down.reverse()) up.push(Math.min(y, (up.at(-1) ?? 100 + apart) - apart));
  return up.reverse();
}
