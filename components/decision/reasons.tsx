import { SupportMark } from "@/components/evidence/support-mark";
import type { Reason } from "@/lib/decision/reasons";
import type { DecisionWords } from "@/lib/decision/words";
import { supportWord } from "@/lib/evidence/words";
import { listOf } from "@/lib/format/words";
import type { Range } from "@/lib/overhead/range";
import { rangeText } from "@/lib/overhead/words";
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
      {cell?.note && <span className="mid"> {cell.note}</span>}
      <span className="from">
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
      {measured
        ? latency
          ? `It adds ${amount(measured)} to a call at p90.`
          : `It costs ${amount(measured)} a month at ${sizes}.`
        : latency
          ? "What it adds to a call is not known: no figure was found."
          : "What it costs is not known: no figure was found."}
      <span className="from">
        {named.length > 0 && `${named.join("; ")}. `}
        <a href={`${overheadHref}#${latency ? "latency" : "cost"}`}>Calculation and its sources</a>
      </span>
    </>
  );
}

function amount(range: Range): string {
  const { plain, unit } = rangeText(range);
  return range.unit === "USD/month" ? plain.replace(` ${unit}`, "").replaceAll(/\d[\d,.]*/g, "$$$&") : plain;
}
