"use client";

import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { formatExact } from "@/lib/format/quantity";
import type { GrowthSeries } from "@/lib/overhead/growth";
import { briefRange } from "@/lib/overhead/words";
import { GrowthFrame, type GrowthScale } from "./growth-plot";

/**
 * The interactive twin of `GrowthPlot`: the same bands and lines, and the values at any number of pods by pointer or
 * arrow keys. Loaded when it comes into view; Recharts weighs about 100 kB.
 */
export function GrowthChart({
  series,
  names,
  scale,
  title,
}: {
  series: readonly GrowthSeries[];
  names: Readonly<Record<string, string>>;
  scale: GrowthScale;
  /** What is shown: “Memory in use”. */
  title: string;
}) {
  const { display, ticks, what, most, here } = scale;
  const shown = (value: number) => value / display.inBase;
  const rows = (series[0]?.points ?? []).map(({ at }, index) => ({
    at,
    ...Object.fromEntries(
      series.flatMap(({ option, points }) => {
        const point = points[index];
        if (!point) return [];
        return [
          [`${option}-band`, [shown(point.low), shown(point.high)]],
          ...(point.typical === null ? [] : [[option, shown(point.typical)]]),
        ];
      }),
    ),
  }));
  return (
    <GrowthFrame series={series} names={names} scale={scale}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={rows}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          aria-label={`${title} over ${what}. Left and right arrow keys move along it.`}
        >
          <CartesianGrid vertical={false} className="grid-lines" />
          <XAxis dataKey="at" type="number" domain={[0, most]} hide />
          <YAxis domain={[0, ticks.at(-1) ?? 1]} ticks={[...ticks]} hide />
          {series.map(({ option }) => (
            <Area
              key={`${option}-band`}
              dataKey={`${option}-band`}
              className={`area-of ${option}`}
              stroke={`var(--opt-${option})`}
              strokeOpacity={0.5}
              fill={`var(--opt-${option})`}
              fillOpacity={0.16}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          {series.map(({ option }) => (
            <Line
              key={option}
              dataKey={option}
              stroke={`var(--opt-${option})`}
              strokeWidth={2}
              dot={false}
              isAnimationActive={false}
            />
          ))}
          <ReferenceLine x={here} className="you" stroke="var(--ink)" strokeDasharray="2 3" />
          <Tooltip
            isAnimationActive={false}
            content={({ active, payload }) => {
              const found =
                active && payload?.[0] ? series[0]?.points.find(({ at }) => at === payload[0]?.payload.at) : null;
              if (!found) return null;
              return (
                <div className="pop">
                  <b className="strong">
                    {formatExact(found.at)} {what}
                  </b>
                  {series.map(({ option, points }) => {
                    const point = points.find(({ at }) => at === found.at);
                    if (!point) return null;
                    return (
                      <span key={option}>
                        {names[option]}: {briefRange(point, display)} {display.unit}
                      </span>
                    );
                  })}
                </div>
              );
            }}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </GrowthFrame>
  );
}
