import { formatExact, formatNumber } from "@/lib/format/quantity";
import type { OverheadInputs } from "@/lib/overhead/calculation";
import { driverWord } from "@/lib/overhead/drivers";
import type { Term } from "@/lib/overhead/estimate";
import type { Range } from "@/lib/overhead/range";
import { rangeText } from "@/lib/overhead/words";

/**
 * A sum with the reader's numbers in it: what is multiplied with what, and what it gives. Typical values where every
 * summand has one, else both ends.
 */
export function Formula({
  terms,
  total,
  words,
}: {
  terms: readonly Term[];
  total: Range;
  words: OverheadInputs["words"];
}) {
  const parts = terms.filter(({ times, coefficient }) => times > 0 && coefficient.range);
  const centre = total.typical !== null;
  return (
    <div className="formula">
      {parts.map((term, index) => (
        <Summand key={term.coefficient.id} term={term} first={index === 0} centre={centre} words={words} />
      ))}
      <span className="op">=</span>
      <Result total={total} />
    </div>
  );
}

// --

function Summand({
  term: { times, driver, coefficient },
  first,
  centre,
  words,
}: {
  term: Term;
  first: boolean;
  centre: boolean;
  words: OverheadInputs["words"];
}) {
  const { range, own, id } = coefficient;
  if (!range) return null;
  const measure = words.measures[id.split(".")[0] ?? ""];
  return (
    <div className="summand">
      {!first && <span className="op">+</span>}
      {driver !== "once" && (
        <>
          <span>
            <b>{formatExact(times)}</b>
            <small>{driverWord[driver]}</small>
          </span>
          <span className="op">×</span>
        </>
      )}
      <span>
        <b>{coefficientText(range, centre)}</b>
        <small>{own ? "your own figure" : measure?.name}</small>
      </span>
    </div>
  );
}

function Result({ total }: { total: Range }) {
  const { typical, low, high, unit } = rangeText(total);
  return (
    <span className="res">
      <b>
        {typical ?? (low === high ? high : `${low} – ${high}`)} {unit}
      </b>
      {total.typical !== null && low !== high && (
        <small>
          low {low} · high {high}
        </small>
      )}
    </span>
  );
}

function coefficientText({ low, typical, high, unit, kind, points }: Range, centre: boolean): string {
  if (kind === "alternatives") return `${(points ?? []).map((point) => small(point.high)).join(" or ")} ${unit}`;
  if (centre && typical !== null) return `${small(typical)} ${unit}`;
  return low === high ? `${small(high)} ${unit}` : `${small(low)} – ${small(high)} ${unit}`;
}

/** Coefficients may be far below one: three significant digits, whatever the size. */
function small(value: number): string {
  return value !== 0 && value < 0.1 ? String(Number(value.toPrecision(2))) : formatNumber(value);
}
