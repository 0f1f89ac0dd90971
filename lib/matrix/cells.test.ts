import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { splitCell } from "./cells";

test("a cell's id in two", () => {
  expect(splitCell("traffic-split.istio-ambient")).toEqual(["traffic-split", "istio-ambient"]);
});

test("naming a cell brings no hashing along: the name may stand in an island", () => {
  for (const file of ["components/evidence/cell-name.tsx", "lib/matrix/cells.ts"])
    expect(readFileSync(file, "utf8")).not.toMatch(/from "(@\/lib\/revision|node:)/);
});
