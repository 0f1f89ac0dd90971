import { OptionName } from "@/components/evidence/option-mark";
import type { Failing } from "@/lib/decision/eliminate";
import { type DecisionWords, refText } from "@/lib/decision/words";
import { formatExact, formatNumber } from "@/lib/format/quantity";
import { spokenRange } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";
import { CellLink, cellText } from "./cell-link";

/** Options that musts rule out, each with the answers and the facts that did it. */
export function FailingList({ failing, words }: { failing: readonly Failing[]; words: DecisionWords }) {
  const options = [...new Set(failing.map(({ option }) => option))];
  return (
    <ul className="dl outs">
      {options.map((option) => (
        <li key={option}>
          <OptionName option={option} name={words.options[option] ?? option} href={paths.option(option)} />
          <Demands failing={failing.filter((one) => one.option === option)} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** What the option does in place of what was demanded. */
export function Fact({ option, capability, measure, range, limit, words }: Failing & { words: DecisionWords }) {
  if (capability)
    return (
      <>
        {words.rows[capability]}: {cellText(words, capability, option)}.{" "}
        <CellLink capability={capability} option={option} words={words} />
      </>
    );
  if (measure === "cost")
    return (
      <>
        At most ${formatExact(limit ?? 0)} a month for each pod;{" "}
        {range
          ? `it costs $${formatNumber(range.low, 2)} to $${formatNumber(range.high, 2)}, or more where a part is not known. `
          : "what it costs is not known: no figure was found. "}
        <a href={`${paths.overhead}#cost`}>Figures</a>
      </>
    );
  return (
    <>
      {limit !== null && `At most ${formatExact(limit)} ms may be added to a call at p90; `}
      {range ? `it adds ${spokenRange(range)}. ` : "what it adds is not known: no figure was found. "}
      <a href={`${paths.overhead}#latency`}>Figures</a>
    </>
  );
}

// --

/** Each answer once, with all the rows in which it is not met. */
function Demands({ failing, words }: { failing: readonly Failing[]; words: DecisionWords }) {
  const refs = [...new Set(failing.map((one) => refText(words.questions, one)))];
  return (
    <div className="stack">
      {refs.map((ref) => (
        <p key={ref}>
          <span className="quiet">{ref}.</span>{" "}
          {failing
            .filter((one) => refText(words.questions, one) === ref)
            .map((one, index) => (
              <span key={one.capability}>
                {index > 0 && " "}
                <Fact {...one} words={words} />
              </span>
            ))}
        </p>
      ))}
    </div>
  );
}
