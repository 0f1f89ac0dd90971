import { expect, test } from "vitest";
import { capability, claim, facts, sourced } from "@/lib/testing/facts";
import { buildMatrix, everything } from "./matrix";
import { differencesByPair, fullRows, rowsNobodyFills, sampleRows } from "./summary";

const partial = sourced(claim("a", { support: "partial" }));
const matrix = buildMatrix(
  facts({
    capabilities: [
      ...facts().capabilities,
      capability("also-different", { alpha: sourced(claim("a")), beta: partial }, { group: "two" }),
      capability("nobody", { alpha: partial, beta: partial }, { group: "two" }),
    ],
  }),
  everything,
);

test("a sample takes the first differing row of each group", () => {
  expect(sampleRows(matrix, 6).capabilities.map((row) => row.id)).toEqual(["different"]);
  expect(sampleRows(matrix, 6).cells).toHaveLength(2);
  expect(sampleRows(matrix, 0).capabilities).toEqual([]);
});

test("pairs count the rows in which they differ", () => {
  expect(differencesByPair(matrix)).toEqual([{ a: "alpha", b: "beta", differing: 2 }]);
});

test("gaps and full rows are counted", () => {
  expect(rowsNobodyFills(matrix).map((row) => row.id)).toEqual(["nobody"]);
  expect(fullRows(matrix).map(({ id, full }) => `${id} ${full}`)).toEqual(["alpha 3", "beta 1"]);
});
