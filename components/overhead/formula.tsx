import { type Display, displayFor, formatExact, formatNumber } from "@/lib/format/quantity";
import type { OverheadInputs } from "@/lib/overhead/calculation";
import { partsOf } from "@/lib/overhead/figure";
import type { Range } from "@/lib/overhead/range";
import type { Term } from "@/lib/overhead/term";
import { ends, rangeText } from "@/lib/overhead/words";

/**
 * A sum with the reader's numbers in it: what is multiplied with what, and what it gives. Typical values where every
 * summand has one, else both ends.
 */
export function Formula({
  terms,
  total,
  units,
  words,
}: {
  /** Those that make the sum what it is. */
  terms: readonly Term[];
  total: Range;
  /** The ladder of units to show it in. */
  units: string;
  words: OverheadInputs["words"];
}) {
  const centre = total.typical !== null;
  return (
    <div className="formula">
      {terms.map((term, index) => (
        <Summand
          key={term.coefficient.id}
          term={term}
          first={index === 0}
          centre={centre}
          least={displayFor(0, units)}
          words={words}
        />
      ))}
      =
      <Result total={total} display={displayFor(total.high, units)} />
    </div>
  );
}

// --

function Summand({
  term: { times, driver, coefficient },
  first,
  centre,
  least,
  words,
}: {
  term: Term;
  first: boolean;
  centre: boolean;
  /** The smallest of the units: coefficients are small. */
  least: Display;
  words: OverheadInputs["words"];
}) {
  const { range, own, id } = coefficient;
  if (!range) return null;
  const measure = words.measures[partsOf(id).measure];
  return (
    <div className="summand">
      {!first && "+"}
      {driver !== "once" && (
        <>
          <span>
            <b>{formatExact(times)}</b>
            <small>{words.drivers[driver]}</small>
          </span>
          ×
        </>
      )}
      <span>
        <b>{coefficientText(range, centre, least)}</b>
        <small>{own ? "your own figure" : measure?.name}</small>
      </span>
    </div>
  );
}

function Result({ total, display }: { total: Range; display: Display }) {
  const { typical, low, high, unit } = rangeText(total, display);
  return (
    <span className="res">
      <b>
        {typical ?? ends(low, high)} {unit}
      </b>
      {total.typical !== null && low !== high && (
        <small>
          low {low} · high {high}
        </small>
      )}
    </span>
  );
}

function coefficientText(
  { low, typical, high, kind, points }: Range,
  centre: boolean,
  { unit, inBase }: Display,
): string {
  const small = (value: number) => smallText(value / inBase);
  if (kind === "alternatives") return `${(points ?? []).map((point) => small(point.high)).join(" or ")} ${unit}`;
  return `${centre && typical !== null ? small(typical) : ends(small(low), small(high))} ${unit}`;
}

/** Coefficients may be far below one: three significant digits at most, whatever the size, and no decimals of nought. */
function smallText(value: number): string {
  const exact = Number(value.toPrecision(12));
  if (exact !== 0 && exact < 0.1) return String(Number(exact.toPrecision(2)));
  return formatNumber(exact, Number.isInteger(exact) ? 0 : undefined);
}
