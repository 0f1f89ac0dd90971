import { describe, expect, test } from "vitest";
import { capability, claim, facts, option, source, sourced } from "@/lib/testing/facts";
import { buildMatrix, everything, evidenceShare } from "./matrix";

const ids = (matrix: ReturnType<typeof buildMatrix>) => matrix.capabilities.map((row) => row.id);

describe("the matrix", () => {
  test("holds every row and option in content order", () => {
    const matrix = buildMatrix(facts(), everything);
    expect(ids(matrix)).toEqual(["same", "different"]);
    expect(matrix.cells.map((cell) => `${cell.capability}.${cell.option}`)).toEqual([
      "same.alpha",
      "same.beta",
      "different.alpha",
      "different.beta",
    ]);
    expect(matrix.capabilities[1]).toMatchObject({ counts: { full: 1, none: 1 }, differs: true });
  });

  test("never shows a draft", () => {
    const matrix = buildMatrix(facts({ options: [option("alpha"), option("beta", { status: "draft" })] }), everything);
    expect(matrix.options.map((column) => column.id)).toEqual(["alpha"]);
  });

  test("keeps only differences between the options shown", () => {
    expect(ids(buildMatrix(facts(), { ...everything, diff: true }))).toEqual(["different"]);
    expect(ids(buildMatrix(facts(), { ...everything, diff: true, options: ["alpha"] }))).toEqual([]);
  });

  test("finds words in any order, in names and in notes, and says what it hides", () => {
    const matrix = buildMatrix(facts(), { ...everything, q: "  DIFFERENT  name " });
    expect(ids(matrix)).toEqual(["different"]);
    expect(matrix.hidden).toEqual({ total: 1, byGroup: 0, bySearch: 1, byDifference: 0 });
    expect(ids(buildMatrix(facts(), { ...everything, q: "few words" }))).toEqual(["same", "different"]);
  });

  test("keeps a group", () => {
    const matrix = buildMatrix(facts(), { ...everything, groups: ["two"] });
    expect(matrix.groups).toEqual([{ id: "two", name: "Group two", capabilities: ["different"] }]);
    expect(matrix.hidden.byGroup).toBe(1);
  });

  test("says when hiding interest empties a cell", () => {
    const content = facts();
    const measured = claim("m", { about: "measurement", source: "vendor" });
    const matrix = buildMatrix(
      {
        ...content,
        sources: [source("vendor", { interest: ["alpha"] })],
        capabilities: [capability("measured", { alpha: sourced(measured), beta: sourced(measured) })],
      },
      { ...everything, hideInterested: true },
    );
    expect(matrix.cells[0]).toMatchObject({ support: "unknown", note: "Only interested claims", claims: [] });
  });
});

test("evidence shares leave out what is not applicable", () => {
  expect(
    evidenceShare([
      { support: "full", grade: "A" },
      { support: "full", grade: "C" },
      { support: "unknown", grade: null },
      { support: "not-applicable", grade: null },
    ]),
  ).toEqual({ A: 1, B: 0, C: 1, none: 1 });
});
