import type { ReactElement } from "react";
import type { PairView } from "@/app/_data/compare";
import { cellIndex } from "@/lib/matrix/cells";
import { box, column, optionName, rule, stateWord, words } from "./elements";
import { innerWidth, part } from "./frame";
import { stateLegend } from "./legend";
import type { Colours } from "./palette";

const nameWidth = 264;
const cellWidth = (innerWidth - nameWidth) / 2;

/** The rows in which two options differ, with what each does. */
export function pairDrawing(
  colours: Colours,
  { a, b, differing, same }: Pick<PairView, "a" | "b" | "differing" | "same">,
): ReactElement {
  const cellAt = cellIndex(differing);
  const rows = new Map(differing.capabilities.map((row) => [row.id, row.name]));
  const total = rows.size + same.capabilities.length;
  const cell = (row: string, option: string) => {
    const found = cellAt(row, option);
    return column(
      { width: cellWidth, paddingRight: 12 },
      found ? stateWord(colours, found.support, 12) : null,
      found?.note ? words(found.note, { fontSize: 12, lineHeight: 1.3, color: colours["ink-3"], marginTop: 1 }) : null,
    );
  };
  return column(
    {},
    box(
      { alignItems: "flex-end", paddingBottom: 6 },
      words(`Where they differ: ${rows.size} of ${total}`, { width: nameWidth, fontWeight: 600, padding: "0 8px" }),
      ...[a, b].map((option) => box({ width: cellWidth }, optionName(colours, option))),
    ),
    rule(colours.ink),
    ...differing.groups.map((group) =>
      column(
        {},
        box({ background: colours.sunken, padding: "4px 8px", fontWeight: 600 }, words(group.name)),
        ...group.capabilities.map((id) =>
          column(
            {},
            box(
              { padding: "6px 0" },
              words(rows.get(id) ?? id, { width: nameWidth, padding: "0 8px", lineHeight: 1.3 }),
              cell(id, a.id),
              cell(id, b.id),
            ),
            rule(colours.rule),
          ),
        ),
      ),
    ),
    part(colours, `Where they do not differ: ${same.capabilities.length}`),
    words(same.capabilities.map(({ name }) => name).join(" · ") || "They differ in every row.", {
      ...{ marginTop: 8, fontSize: 12, lineHeight: 1.45, color: colours["ink-2"] },
    }),
    stateLegend(
      colours,
      differing.cells.map(({ support }) => support),
    ),
  );
}
