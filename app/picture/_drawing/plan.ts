import type { ReactElement } from "react";
import { tellingCells } from "@/lib/compliance/coverage";
import type { PlanDifference } from "@/lib/compliance/difference";
import type { Plan, PlanBlock } from "@/lib/compliance/plan";
import { count } from "@/lib/format/words";
import { counsel } from "./compliance";
import { box, column, optionName, rule, stateWord, words } from "./elements";
import { innerWidth } from "./frame";
import { stateLegend } from "./legend";
import type { Colours } from "./palette";

const nameWidth = 248;
const entriesWidth = 88;

/** What the frameworks ask of a mesh, and how far one option goes, or each of two. */
export function planDrawing(colours: Colours, plan: Plan, difference: PlanDifference | null): ReactElement {
  const pairs = difference
    ? [...difference.differs, ...difference.same].map(({ a, b }) => [a, b])
    : plan.blocks.map((block) => [block]);
  const options = difference ? difference.options : [plan.option];
  const width = Math.floor((innerWidth - nameWidth - entriesWidth) / options.length);
  return column(
    {},
    box(
      { alignItems: "flex-end", paddingBottom: 6 },
      words("Capability asked for", { width: nameWidth, padding: "0 8px", fontWeight: 600 }),
      ...options.map((option) => box({ width }, optionName(colours, option))),
      words("Entries", { width: entriesWidth, fontWeight: 600, textAlign: "right", paddingRight: 8 }),
    ),
    rule(colours.ink),
    ...pairs.map((blocks) =>
      column(
        {},
        box(
          { padding: "7px 0" },
          words(blocks[0]?.block.name ?? "", { width: nameWidth, padding: "0 8px", lineHeight: 1.3 }),
          ...blocks.map((block) => cover(colours, block, width)),
          words(String(blocks[0]?.serves.length ?? 0), { width: entriesWidth, textAlign: "right", paddingRight: 8 }),
        ),
        rule(colours.rule),
      ),
    ),
    stateLegend(
      colours,
      pairs.flat().map(({ cover: { state } }) => state),
    ),
    counsel(colours, `Entries: how many of the ${count(plan.shares.length, "entry", "entries")} need it.`),
  );
}

// --

function cover(colours: Colours, { cover }: PlanBlock, width: number): ReactElement {
  const told = tellingCells(cover).map(({ note, row }) => note ?? row.name);
  return column(
    { width, paddingRight: 14 },
    stateWord(colours, cover.state, 12),
    words(told.join("; "), { fontSize: 12, lineHeight: 1.3, color: colours["ink-3"], marginTop: 1 }),
  );
}
