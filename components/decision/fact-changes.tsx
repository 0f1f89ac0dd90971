import type { FactFlip } from "@/lib/decision/fact-flips";
import { factFlipText } from "@/lib/decision/fact-words";
import type { DecisionWords } from "@/lib/decision/words";
import * as paths from "@/lib/paths";
import { FlipRows } from "./flip-rows";

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
  const rows = flips.map((flip) => ({
    key: JSON.stringify(flip),
    leader: flip.leader,
    text: <a href={hrefOf(flip, overheadHref)}>{factFlipText(words, flip)}</a>,
  }));
  return <FlipRows rows={rows} what="Facts that would change the recommendation" head="Fact" words={words} />;
}

// --

const hrefOf = (flip: FactFlip, overheadHref: string) =>
  flip.kind === "cell" ? paths.capability(flip.capability, flip.option) : `${overheadHref}#${flip.measure}`;
