import type { ReactElement } from "react";
import type { CapabilityView } from "@/app/_data/capability";
import { box, column, optionName, rule, stateWord, words } from "./elements";
import { innerWidth } from "./frame";
import { stateLegend } from "./legend";
import type { Colours } from "./palette";

const column1 = 176;
const column2 = 136;

/** One row of the matrix in full: what is tested, and for each option state and note. */
export function capabilityDrawing(colours: Colours, view: CapabilityView): ReactElement {
  const quiet = { fontSize: 12, lineHeight: 1.4, color: colours["ink-3"] };
  return column(
    {},
    box({ marginBottom: 6 }, words("The claim", { ...quiet, width: column1 }), words(view.claim, { flex: 1 })),
    box(
      { marginBottom: 16 },
      words("Counts as yes", { ...quiet, width: column1 }),
      words(view.countsAsYes, { flex: 1 }),
    ),
    rule(colours.ink),
    ...view.cells.map(({ option, support, note, reason, resource, since }) =>
      column(
        {},
        box(
          { alignItems: "flex-start", padding: "8px 0" },
          box({ width: column1 }, optionName(colours, ended(view, option))),
          box({ width: column2 }, stateWord(colours, support)),
          column(
            { width: innerWidth - column1 - column2 },
            words([note ?? reason ?? "", since && `since ${since}`].filter(Boolean).join(", ") || " ", {
              color: colours["ink-2"],
            }),
            resource ? words(resource, { ...quiet, marginTop: 2 }) : null,
          ),
        ),
        rule(colours.rule),
      ),
    ),
    stateLegend(
      colours,
      view.cells.map(({ support }) => support),
    ),
  );
}

// --

const ended = (view: CapabilityView, { id, name }: { id: string; name: string }) => ({
  id,
  name: view.ended.includes(id) ? `${name} (ended)` : name,
});
