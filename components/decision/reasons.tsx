import { SupportMark } from "@/components/evidence/support-mark";
import { amount, costText, latencyText, othersText, switchingText } from "@/lib/decision/reason-words";
import type { Reason } from "@/lib/decision/reasons";
import type { Switching } from "@/lib/decision/switching";
import type { DecisionWords } from "@/lib/decision/words";
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

/** What of the mesh of today can stay as it is written. */
function SwitchingReason({ criterion, ...switching }: Switching & { criterion: string }) {
  return (
    <>
      {switchingText(switching)}
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
        <a className="pointer" href={`${overheadHref}#${latency ? "latency" : "cost"}`}>
          Calculation and its sources
        </a>
      </span>
    </>
  );
}
