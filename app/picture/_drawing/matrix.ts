import type { ReactElement } from "react";
import { cellIndex } from "@/lib/matrix/cells";
import type { Matrix } from "@/lib/matrix/matrix";
import type { Support } from "@/lib/schema/vocabulary";
import { box, column, optionName, rule, stateMark, words } from "./elements";
import { innerWidth } from "./frame";
import { stateKey, stateLegend } from "./legend";
import type { Colours } from "./palette";

/** In px: wide enough for the longest word of an option's name. */
const widestColumn = 120;
const nameWidth = 288;
const markSize = 15;

/** The matrix: a mark a cell, their words above and what they mean below. */
export function matrixDrawing(colours: Colours, matrix: Matrix): ReactElement {
  const { options, groups, capabilities } = matrix;
  if (capabilities.length === 0) return words("No row matches this choice.", { color: colours["ink-2"] });
  const cellAt = cellIndex(matrix);
  const rows = new Map(capabilities.map((row) => [row.id, row.name]));
  const states = matrix.cells.map(({ support }) => support);
  return column(
    {},
    stateKey(colours, states),
    heads(colours, options),
    ...groups.map((group) =>
      column(
        {},
        box(
          { background: colours.sunken, padding: "5px 8px", fontWeight: 600, lineHeight: 1.25 },
          words(group.name, { width: innerWidth - 16 }),
        ),
        ...group.capabilities.map((id) =>
          stateRow(
            colours,
            rows.get(id) ?? id,
            options.map((option) => cellAt(id, option.id)?.support ?? null),
          ),
        ),
      ),
    ),
    stateLegend(colours, states),
  );
}

/** Options over columns of marks. */
export function heads(
  colours: Colours,
  options: readonly { id: string; name: string; status?: string }[],
): ReactElement {
  const width = columnWidth(options.length);
  return column(
    {},
    box(
      { alignItems: "flex-end" },
      box({ width: innerWidth - width * options.length }),
      ...options.map(({ id, name, status }) =>
        box(
          { width, padding: "0 4px 6px" },
          optionName(colours, { id, name: status === "ended" ? `${name} (ended)` : name }, { size: 11, wraps: true }),
        ),
      ),
    ),
    rule(colours.ink),
  );
}

/** A name and the state of each option; null is an empty place. */
export function stateRow(colours: Colours, name: string, states: readonly (Support | null)[], before?: ReactElement) {
  const width = columnWidth(states.length);
  return column(
    {},
    box(
      { alignItems: "center", padding: "4px 0" },
      box(
        { alignItems: "center", width: innerWidth - width * states.length, padding: "0 8px", lineHeight: 1.25 },
        before ?? null,
        words(name, { flex: 1, flexShrink: 1 }),
      ),
      // One box for the marks of a row and not one for each: laying out takes half the time.
      box(
        { width: width * states.length, paddingLeft: 4, gap: width - markSize },
        ...states.map((state) => (state ? stateMark(colours, state, markSize) : box({ width: markSize }))),
      ),
    ),
    rule(colours.rule),
  );
}

// --

const columnWidth = (columns: number) => Math.min(widestColumn, Math.floor((innerWidth - nameWidth) / columns));
