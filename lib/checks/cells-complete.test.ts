import { expect, test } from "vitest";
import { capability, claim, facts, option, sourced } from "@/lib/testing/facts";
import { cellsComplete } from "./cells-complete";

const gap = [capability("row", { alpha: sourced(claim("a")) })];

test("a published option answers every row", () => {
  expect(cellsComplete(facts())).toEqual([]);
  expect(cellsComplete(facts({ capabilities: gap }))).toMatchObject([
    { file: "content/capabilities/row.ts", path: "cells.beta", found: "nothing" },
  ]);
});

test("a draft may have gaps", () => {
  const options = [option("alpha"), option("beta", { status: "draft" })];
  expect(cellsComplete(facts({ capabilities: gap, options }))).toEqual([]);
});
