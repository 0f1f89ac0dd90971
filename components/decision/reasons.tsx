import { SupportMark } from "@/components/evidence/support-mark";
import type { Reason } from "@/lib/decision/reasons";
import type { Measured } from "@/lib/decision/score";
import type { Switching } from "@/lib/decision/switching";
import type { DecisionWords } from "@/lib/decision/words";
import { supportWord } from "@/lib/evidence/words";
import { decimalsFor, formatNumber } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import { setupWord } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";
import { CellLink } from "./cell-link";

/** What speaks for or against the leader: one fact a line, with who does it otherwise, and the way to its source. */
export function Reasons({
  reasons,
  leader,
  sign,
  sizes,
  overheadHref,
  words,
}: {
  reasons: readonly Reason[];
  leader: string;
  sign: "+" | "−";
  /** The size that costs are for: `1,000 pods on 40 nodes`. */
  sizes: string;
  overheadHref: string;
  words: DecisionWords;
}) {
  if (reasons.length === 0) return <p className="note">Nothing in the rows that count.</p>;
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={`${reason.criterion} ${reason.capability}`}>
          <span className="sign" aria-hidden="true">
            {sign}
          </span>
          <div>
            {reason.capability ? (
              <RowReason {...reason} capability={reason.capability} leader={leader} words={words} />
            ) : reason.switching ? (
              <SwitchingReason {...reason.switching} criterion={reason.criterion} />
            ) : (
              <MeasureReason {...reason} sizes={sizes} overheadHref={overheadHref} words={words} />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

// --

function RowReason({
  capability,
  others,
  leader,
  words,
}: Reason & { capability: string; leader: string; words: DecisionWords }) {
  const cell = words.cells[`${capability}.${leader}`];
  return (
    <>
      {words.rows[capability]} <SupportMark support={cell?.support ?? "unknown"} />
      <span className="from">
        {cell?.note && `${cell.note}. `}
        {others.length > 0 && `${othersText(others, words)}. `}
        <CellLink capability={capability} option={leader} words={words} />
      </span>
    </>
  );
}

/** `Linkerd none; Istio ambient partial` */
function othersText(others: Reason["others"], words: DecisionWords): string {
  const states = [...new Set(others.map(({ support }) => support ?? "unknown"))];
  return states
    .map((state) => {
      const names = others
        .filter(({ support }) => (support ?? "unknown") === state)
        .map(({ option }) => words.options[option] ?? option);
      return `${listOf(names)}: ${supportWord[state].toLowerCase()}`;
    })
    .join("; ");
}

/** What of the mesh of today can stay as it is written. */
function SwitchingReason({ used, carried, criterion }: Switching & { criterion: string }) {
  const anew = used.length - carried.length;
  return (
    <>
      {anew === 0
        ? "What you ask for stays as it is written today."
        : `${anew} of the ${used.length} rows that you use today are written anew, by other objects.`}
      <span className="from">
        <a href={paths.criterion(criterion)}>How it is told</a>
      </span>
    </>
  );
}

function MeasureReason({
  criterion,
  measured,
  others,
  sizes,
  overheadHref,
  words,
}: Reason & { sizes: string; overheadHref: string; words: DecisionWords }) {
  const latency = criterion === "latency";
  const named = others.flatMap(({ option, measured: other }) =>
    other ? [`${words.options[option] ?? option}: ${amount(other)}`] : [],
  );
  return (
    <>
      {latency ? latencyText(measured) : costText(measured, sizes)}
      <span className="from">
        {named.length > 0 && `${named.join("; ")}. `}
        <a href={`${overheadHref}#${latency ? "latency" : "cost"}`}>Calculation and its sources</a>
      </span>
    </>
  );
}

function latencyText(measured: Measured | null): string {
  if (!measured) return "What it adds to a call is not known: no figure was found.";
  return measured.high === 0 ? "It adds nothing to a call." : `It adds ${amount(measured)} to a call at p90.`;
}

function costText(measured: Measured | null, sizes: string): string {
  if (!measured) return "What it sets aside is not known: no figure was found.";
  return measured.high === 0
    ? "It sets aside no compute of its own; the work in applications is a criterion of its own."
    : `It sets aside ${amount(measured)} a month of compute for ${sizes}, at list price.`;
}

/** A range in a sentence: money in whole dollars, equal ends once. */
export function amount(range: Measured): string {
  const shown = (value: number) =>
    range.unit === "USD/month"
      ? `$${formatNumber(value, value < 10 ? 1 : 0)}`
      : formatNumber(value, decimalsFor(range.high));
  const ends = ({ low, high }: { low: number; high: number }) =>
    shown(low) === shown(high) ? shown(high) : `${shown(low)} to ${shown(high)}`;
  const unit = range.unit === "USD/month" ? "" : `\u00a0${range.unit}`;
  const least = range.atLeast && range.high > 0 ? "at least " : "";
  if (range.kind !== "alternatives") return `${least}${ends(range)}${unit}`;
  return `${least}${(range.points ?? []).map((point) => `${ends(point)} (${setupWord[point.setup] ?? point.setup})`).join(" or ")}${unit}`;
}
