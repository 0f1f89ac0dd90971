import { roomFor } from "@/lib/format/axis";

/** A range on an axis, in percent of the axis. */
export interface BarPart {
  low: number;
  typical: number | null;
  high: number;
}

/**
 * A band from low to high with a tick at typical; a ring only for a single value, whatever the scale; several parts are alternatives and are
 * tied by a dotted line. Decoration: the numbers must stand beside it in words.
 */
export function RangeBar({
  parts,
  grid = [0],
  height = 34,
}: {
  parts: readonly BarPart[];
  /** Lines behind the bar, in percent of the axis. */
  grid?: readonly number[];
  height?: number;
}) {
  const ends = parts.flatMap(({ low, high }) => [low, high]);
  return (
    <svg width="100%" height={height} aria-hidden="true">
      <GridLines at={grid} />
      <svg y="50%" overflow="visible" aria-hidden="true">
        {parts.length > 1 && (
          <line className="tie" x1={percent(Math.min(...ends))} x2={percent(Math.max(...ends))} y1="0" y2="0" />
        )}
        {parts.map((part) => (
          <Part key={`${part.low} ${part.high}`} {...part} />
        ))}
      </svg>
    </svg>
  );
}

/** The numbers above the bars, or below them on a narrow screen; those that would touch are left out. */
export function AxisTicks({ ticks }: { ticks: readonly { at: number; label: string }[] }) {
  const shown = roomFor(ticks.map(({ label }) => label));
  return (
    <svg width="100%" height="16" aria-hidden="true">
      {ticks.map(
        ({ at, label }, index) =>
          shown[index] && (
            <text
              key={at}
              x={percent(at)}
              y="12"
              textAnchor={index === 0 ? "start" : index === ticks.length - 1 ? "end" : "middle"}
            >
              {label}
            </text>
          ),
      )}
    </svg>
  );
}

// --

function GridLines({ at }: { at: readonly number[] }) {
  return at.map((x) => (
    <line key={x} className={x === 0 ? "axis-line" : "grid-line"} x1={percent(x)} x2={percent(x)} y1="0" y2="100%" />
  ));
}

/** A band is drawn no narrower than this, in percent of the axis: it must still look like a range. */
const narrowest = 1.4;

function Part({ low, typical, high }: BarPart) {
  if (low === high) return <circle className="ring" cx={percent(low)} r="4.5" />;
  const width = Math.max(high - low, narrowest);
  const from = Math.min(Math.max((low + high - width) / 2, 0), 100 - width);
  return (
    <>
      <rect className="band" x={percent(from)} width={percent(width)} y="-6" height="12" />
      <line className="cap" x1={percent(from)} x2={percent(from)} y1="-6" y2="6" />
      <line className="cap" x1={percent(from + width)} x2={percent(from + width)} y1="-6" y2="6" />
      {typical !== null && (
        <svg x={percent(typical)} overflow="visible" aria-hidden="true">
          <rect className="tick" x="-1.5" width="3" y="-9" height="18" />
        </svg>
      )}
    </>
  );
}

const percent = (value: number) => `${value.toFixed(2)}%`;
