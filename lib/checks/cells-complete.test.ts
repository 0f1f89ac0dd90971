import { expect, test } from "vitest";
import { capability, claim, facts, option, sourced } from "@/lib/testing/facts";
import { cellsComplete } from "./cells-complete";

const today = "2026-03-01";

const gap = [capability("row", { alpha: sourced(claim("a")) })];

test("a published option answers every row", () => {
  expect(cellsComplete(facts(), { today })).toEqual([]);
  expect(cellsComplete(facts({ capabilities: gap }), { today })).toMatchObject([
    { file: "content/capabilities/row.ts", path: "cells.beta", found: "nothing" },
  ]);
});

test("a draft and an ended option may have gaps", () => {
  for (const status of ["draft", "ended"] as const)
    expect(
      cellsComplete(facts({ capabilities: gap, options: [option("alpha"), option("beta", { status })] }), { today }),
    ).toEqual([]);
});
