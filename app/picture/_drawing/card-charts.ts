import type { ReactElement } from "react";
import type { CapabilityView } from "@/app/_data/capability";
import type { PairView } from "@/app/_data/compare";
import type { RelevanceCounts } from "@/lib/compliance/framework";
import { relevanceMeaning, relevanceWord } from "@/lib/compliance/words";
import { supportWord } from "@/lib/evidence/words";
import { count } from "@/lib/format/words";
import { relevances } from "@/lib/schema/compliance-vocabulary";
import { type Support, supportStates } from "@/lib/schema/vocabulary";
import { cardWidth } from "./card";
import { box, column, optionName, relevanceMark, stateMark, stateWord, words } from "./elements";
import { type Colours, optionColour } from "./palette";

/** Small charts for cards: read at a third of their size, so few lines and large type. */

const name = 284;
const says = 132;
const barWidth = cardWidth - name - says;

/** For each option one bar: how many rows are in each state. */
export function stateShares(
  colours: Colours,
  options: readonly { id: string; name: string; states: readonly Support[] }[],
): ReactElement {
  const height = Math.min(40, Math.floor(290 / Math.max(1, options.length)));
  const present = supportStates.filter((state) => options.some(({ states }) => states.includes(state)));
  return column(
    {},
    ...options.map(({ id, name: called, states }) =>
      box(
        { alignItems: "center", height },
        box({ width: name }, optionName(colours, { id, name: called }, { size: 21 })),
        box(
          { width: barWidth, height: Math.min(20, height - 10), background: colours.grid },
          ...present
            .filter((state) => states.includes(state))
            .map((state) =>
              box({
                width: Math.round((barWidth * states.filter((one) => one === state).length) / states.length) - 2,
                marginRight: 2,
                background: colours[`st-${state}`],
              }),
            ),
        ),
        box(
          { width: says, justifyContent: "flex-end", fontSize: 21 },
          words(`${states.filter((state) => state === "full").length} full`),
        ),
      ),
    ),
    box(
      { marginTop: 8 },
      ...present.map((state) =>
        box(
          { alignItems: "center", marginRight: 20, fontSize: 18, color: colours["ink-2"] },
          stateMark(colours, state, 18),
          words(supportWord[state], { marginLeft: 7 }),
        ),
      ),
    ),
  );
}

/** What each of two does in full and the other does not, and the rest of the rows. */
export function pairShares(
  colours: Colours,
  { a, b, answer, differing, same }: Pick<PairView, "a" | "b" | "answer" | "differing" | "same">,
): ReactElement {
  const differ = differing.capabilities.length;
  const [onlyA, onlyB] = [answer.onlyA.length, answer.onlyB.length];
  const total = differ + same.capabilities.length;
  const lines = [
    { said: `Only ${a.name} in full`, rows: onlyA, colour: optionColour(colours, a.id) },
    { said: `Only ${b.name} in full`, rows: onlyB, colour: optionColour(colours, b.id) },
    { said: "They differ otherwise", rows: differ - onlyA - onlyB, colour: colours["rule-strong"] },
    { said: "They do not differ", rows: same.capabilities.length, colour: colours["rule-strong"] },
  ];
  const wide = 380;
  const bar = cardWidth - wide - says;
  return column(
    {},
    ...lines.map(({ said, rows, colour }) =>
      box(
        { alignItems: "center", height: 46, fontSize: 24 },
        words(said, { width: wide, fontWeight: 600 }),
        box(
          { width: bar, height: 20, background: colours.grid },
          box({ width: total > 0 ? Math.round((bar * rows) / total) : 0, height: 20, background: colour }),
        ),
        box({ width: says, justifyContent: "flex-end" }, words(count(rows, "row"))),
      ),
    ),
  );
}

/** Each option with its state. */
export function optionStates(
  colours: Colours,
  { cells, ended }: Pick<CapabilityView, "cells" | "ended">,
): ReactElement {
  return box(
    { flexWrap: "wrap" },
    ...cells.map(({ option: { id, name }, support }) =>
      box(
        { width: cardWidth / 2, height: 50, alignItems: "center" },
        box(
          { width: 270 },
          optionName(colours, { id, name: ended.includes(id) ? `${name} (ended)` : name }, { size: 24 }),
        ),
        stateWord(colours, support, 24),
      ),
    ),
  );
}

/** Counts by relevance, never a share. */
export function relevanceCounts(colours: Colours, counts: RelevanceCounts): ReactElement {
  return box(
    { paddingBottom: 12 },
    ...relevances.map((relevance) =>
      column(
        { width: cardWidth / 4, paddingRight: 20 },
        box(
          { alignItems: "center", fontSize: 24, fontWeight: 600 },
          relevanceMark(colours, relevance, 22),
          words(relevanceWord[relevance], { marginLeft: 12 }),
        ),
        words(String(counts[relevance]), { fontSize: 64, fontWeight: 600, lineHeight: 1.2 }),
        words(relevanceMeaning[relevance], { fontSize: 20, lineHeight: 1.3, color: colours["ink-3"] }),
      ),
    ),
  );
}
