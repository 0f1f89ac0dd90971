import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox } from "@/components/ui/section";
import type { FactFlip } from "@/lib/decision/fact-flips";
import { factFlipText } from "@/lib/decision/fact-words";
import type { DecisionWords } from "@/lib/decision/words";
import * as paths from "@/lib/paths";

/** Rows shown at once; the rest opens. */
const shownAtOnce = 6;

/** Every single fact that would put another option first if it moved one level, each a link to where it stands. */
export function FactChanges({
  flips,
  overheadHref,
  words,
}: {
  flips: readonly FactFlip[];
  overheadHref: string;
  words: DecisionWords;
}) {
  if (flips.length === 0) return <p>None: no single fact that moved one level would put another option first.</p>;
  const rest = flips.slice(shownAtOnce);
  const rows = (shown: readonly FactFlip[], label: string) => (
    <ScrollBox label={label}>
      <table className="t flips">
        <caption className="vh">{label}</caption>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">Then first</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((flip) => (
            <tr key={JSON.stringify(flip)}>
              <th scope="row">
                <a href={hrefOf(flip, overheadHref)}>{factFlipText(words, flip)}</a>
              </th>
              <td>
                {flip.leader ? (
                  <OptionName
                    option={flip.leader}
                    name={words.options[flip.leader] ?? flip.leader}
                    href={paths.option(flip.leader)}
                  />
                ) : (
                  "nothing is left"
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
  return (
    <>
      {rows(flips.slice(0, shownAtOnce), "Facts that would change the recommendation")}
      {rest.length > 0 && (
        <details className="fold">
          <summary>{rest.length} more</summary>
          {rows(rest, "Other facts that would change the recommendation")}
        </details>
      )}
    </>
  );
}

// --

const hrefOf = (flip: FactFlip, overheadHref: string) =>
  flip.kind === "cell" ? paths.capability(flip.capability, flip.option) : `${overheadHref}#${flip.measure}`;
