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
  /** What grows along the horizontal axis, in the plural: pods, calls. */
  what: string;
  /** Its number at the right end, and the reader's own. */
  most: number;
  here: number;
}

export function growthTicks(series: readonly GrowthSeries[], display: Display): number[] {
  const most = Math.max(0, ...series.flatMap(({ points }) => points.map(({ high }) => high)));
  return niceTicks(most / display.inBase);
}

/**
 * An amount over what grows, drawn on the server: a band from low to high, a line at typical, the option's name at its end.
 * Stands where no script runs, in print, and until the interactive chart has loaded. In percent, without styles.
 */
export function GrowthPlot({
  series,
  names,
  scale,
}: {
  series: readonly GrowthSeries[];
  names: Readonly<Record<string, string>>;
  scale: GrowthScale;
}) {
  const { display, ticks, most, here } = scale;
  const top = ticks.at(-1) ?? 1;
  const x = (at: number) => (100 * at) / (most || 1);
  const y = (mib: number) => 100 - (100 * mib) / display.inBase / top;
  const line = (points: readonly (readonly [number, number])[]) =>
    points.map(([a, b], index) => `${index === 0 ? "M" : "L"}${x(a).toFixed(2)} ${y(b).toFixed(2)}`).join("");
  return (
    <GrowthFrame series={series} names={names} scale={scale}>
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
          const high = points.map(({ at, high }) => [at, high] as const);
          const low = points.map(({ at, low }) => [at, low] as const);
          const typical = points.flatMap(({ at, typical }) => (typical === null ? [] : [[at, typical] as const]));
          return (
            <g key={option} data-option={option}>
              <path className="area" d={`${line(high)}${line([...low].reverse()).replace("M", "L")}Z`} />
              <path className="edge" d={line(high)} />
              <path className="edge" d={line(low)} />
              {typical.length > 0 && <path className="ln-chart" d={line(typical)} />}
            </g>
          );
        })}
        <line className="you" x1={x(here)} x2={x(here)} y1="0" y2="100" />
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
      <GrowthAxis {...scale} />
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

/** Ends, middle and quarters of the axis, and the reader's own place on it. */
function GrowthAxis({ what, most, here }: Pick<GrowthScale, "what" | "most" | "here">) {
  const share = (at: number) => (100 * at) / (most || 1);
  // There are no half pods: only the quarters that are whole are named, and those far enough from the reader's own.
  const others = [0, 0.25, 0.5, 0.75, 1]
    .map((part) => most * part)
    .filter((at) => (most >= 100 || Number.isInteger(at)) && Math.abs(share(at) - share(here)) > 12);
  return (
    <svg width="100%" height="100%" overflow="visible" aria-hidden="true">
      {[here, ...others].map((at, index) => {
        const place = share(at);
        const end = place > 95;
        return (
          <text
            key={at}
            x={`${place.toFixed(2)}%`}
            y="16"
            textAnchor={place < 5 ? "start" : end ? "end" : "middle"}
            className={index === 0 ? "lb" : place === 25 || place === 75 ? "xs-off" : undefined}
          >
            {formatExact(Math.round(at))}
            {index === 0 ? " · you" : end ? ` ${what}` : ""}
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
