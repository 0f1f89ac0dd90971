import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { figuresView } from "../../../_data/figures";
import { FiguresTable } from "./table";

const sought = [{ where: "The project's site", on: "2026-11-21" }];
const words = (cell: { hidden: number; figures?: ReturnType<typeof figures> }) =>
  renderToStaticMarkup(
    <FiguresTable
      measure={{
        ...{ id: "memory", name: "Memory", per: "proxy", counts: "What it holds." },
        cells: [{ id: "memory.alpha", option: { id: "alpha", name: "Alpha" }, figures: [], sought, ...cell }],
      }}
    />,
  )
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
const figures = () =>
  figuresView(new URLSearchParams())
    .measures.flatMap(({ cells }) => cells)
    .flatMap((cell) => cell.figures)
    .filter(({ unused }) => unused === null)
    .slice(0, 1);

test("hidden figures are no missing figures", () => {
  expect(words({ hidden: 3 })).toContain("Alpha 3 hidden");
  expect(words({ hidden: 3 })).not.toContain("Sought");
  expect(words({ hidden: 2, figures: figures() })).toContain("Alpha 1 figure, 2 hidden");
  expect(words({ hidden: 0 })).toContain("Alpha no figure found Sought: The project&#x27;s site (21 Nov 2026)");
});
