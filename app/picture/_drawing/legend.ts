import type { ReactElement } from "react";
import { supportMeaning } from "@/lib/evidence/words";
import { type Support, supportStates } from "@/lib/schema/vocabulary";
import { box, stateWord, words } from "./elements";
import type { Colours } from "./palette";

/** Shape and word of the states in view, above their marks: for drawings whose marks stand without a word. */
export function stateKey(colours: Colours, states: readonly Support[]): ReactElement {
  return box(
    { flexWrap: "wrap", marginBottom: 12 },
    ...present(states).map((state) => box({ marginRight: 20 }, stateWord(colours, state, 12))),
  );
}

/** The states in view, each with what it means. */
export function stateLegend(colours: Colours, states: readonly Support[]): ReactElement {
  return box(
    { flexWrap: "wrap", marginTop: 16 },
    ...present(states).map((state) =>
      box(
        { alignItems: "flex-start", width: "50%", paddingRight: 16, marginBottom: 6 },
        box({ width: 124, flexShrink: 0 }, stateWord(colours, state, 12)),
        words(supportMeaning[state], { flex: 1, fontSize: 12, lineHeight: 1.3, color: colours["ink-3"] }),
      ),
    ),
  );
}

// --

const present = (states: readonly Support[]) => supportStates.filter((state) => states.includes(state));
