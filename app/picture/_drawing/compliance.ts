import type { ReactElement } from "react";
import type { CompliancePageView, FrameworkPageView } from "@/app/_data/compliance";
import type { RelevanceCounts } from "@/lib/compliance/framework";
import { heatMeaning, notLegalAdvice, relevanceMeaning, relevanceWord } from "@/lib/compliance/words";
import { relevances } from "@/lib/schema/compliance-vocabulary";
import { box, column, relevanceMark, rule, words } from "./elements";
import { innerWidth } from "./frame";
import { stateKey, stateLegend } from "./legend";
import { heads, stateRow } from "./matrix";
import type { Colours } from "./palette";

/** Where a mesh matters: capabilities by frameworks, with the strongest relevance and how many requirements ask. */
export function heatDrawing(
  colours: Colours,
  { counts, heat }: Pick<CompliancePageView, "counts" | "heat">,
): ReactElement {
  const width = Math.min(76, Math.floor((innerWidth - 220) / heat.rows.length));
  const name = innerWidth - width * heat.rows.length;
  return column(
    {},
    relevanceFigures(colours, counts),
    box(
      { alignItems: "flex-end", paddingBottom: 6, marginTop: 20 },
      words("Capability", { width: name, fontWeight: 600, padding: "0 8px" }),
      ...heat.rows.map(({ framework }) =>
        words(framework.short, { width, paddingRight: 4, fontSize: 10, fontWeight: 600, lineHeight: 1.2 }),
      ),
    ),
    rule(colours.ink),
    ...heat.blocks.map((block) =>
      column(
        {},
        box(
          { alignItems: "center", padding: "5px 0" },
          words(block.name, { width: name, padding: "0 8px", lineHeight: 1.25 }),
          ...heat.rows.map(({ cells }) => {
            const cell = cells.find((one) => one.block === block.id);
            return box(
              { width, alignItems: "center" },
              ...(cell?.relevance
                ? [
                    relevanceMark(colours, cell.relevance),
                    words(String(cell.requirements), { marginLeft: 5, fontSize: 12 }),
                  ]
                : []),
            );
          }),
        ),
        rule(colours.rule),
      ),
    ),
    counsel(colours, heatMeaning),
  );
}

/** Every requirement of a framework: its relevance, and how far each option reaches. */
export function frameworkDrawing(
  colours: Colours,
  { counts, reading, body }: Pick<FrameworkPageView, "counts" | "reading" | "body">,
): ReactElement {
  const present = body.requirements.flatMap(({ states }) => states.flatMap((state) => state ?? []));
  return column(
    {},
    relevanceFigures(colours, counts),
    box({ height: 20 }),
    stateKey(colours, present),
    heads(colours, body.options),
    ...body.requirements.map(({ number, title, relevance, states }) =>
      stateRow(colours, `${number} ${title}`, states, box({ marginRight: 8 }, relevanceMark(colours, relevance))),
    ),
    stateLegend(colours, present),
    counsel(colours, `No mark: nothing an option does counts. ${reading}`),
  );
}

export function counsel(colours: Colours, before: string): ReactElement {
  return words(`${before} A mesh never satisfies a framework, so no percentages are shown. ${notLegalAdvice}`.trim(), {
    ...{ marginTop: 12, fontSize: 12, color: colours["ink-3"] },
  });
}

// --

/** How many requirements are of each relevance, and what that means. Counts, never a share. */
function relevanceFigures(colours: Colours, counts: RelevanceCounts): ReactElement {
  return box(
    {},
    ...relevances.map((relevance) =>
      column(
        { width: innerWidth / 4, paddingRight: 12 },
        box(
          { alignItems: "center", fontWeight: 600 },
          relevanceMark(colours, relevance),
          words(relevanceWord[relevance], { marginLeft: 7 }),
        ),
        words(String(counts[relevance]), { fontSize: 26, fontWeight: 600, lineHeight: 1.3 }),
        words(relevanceMeaning[relevance], { fontSize: 12, lineHeight: 1.3, color: colours["ink-3"] }),
      ),
    ),
  );
}
