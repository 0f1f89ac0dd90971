import { describe, expect, test } from "vitest";
import { claim, facts, sourced } from "@/lib/testing/facts";
import { changedCells, compareRevisions, currentState, hashState, nextRevisionId } from "./state";

describe("revisions", () => {
  test("get the day's id, then numbers", () => {
    expect(nextRevisionId("2026-11-20", [])).toBe("2026-11-20");
    expect(nextRevisionId("2026-11-20", ["2026-11-20"])).toBe("2026-11-20.2");
    expect(nextRevisionId("2026-11-20", ["2026-11-20", "2026-11-20.2"])).toBe("2026-11-20.3");
  });

  test("sort by day, then by number, not by text", () => {
    expect(["2026-11-20.10", "2026-11-20", "2026-10-01", "2026-11-20.2"].sort(compareRevisions)).toEqual([
      "2026-10-01",
      "2026-11-20",
      "2026-11-20.2",
      "2026-11-20.10",
    ]);
  });

  test("hash alike for the same facts, and differ when one cell moves", () => {
    const before = facts();
    const after = facts();
    const [first] = after.capabilities;
    if (first) first.cells.alpha = sourced(claim("a", { support: "none" }));
    expect(hashState(currentState(facts()))).toBe(hashState(currentState(before)));
    expect(hashState(currentState(after))).not.toBe(hashState(currentState(before)));
    expect(changedCells(currentState(before), currentState(after))).toEqual([
      { cell: "same.alpha", before: "full: A few words", after: "none: A few words" },
    ]);
  });

  test("tell cells that came and went", () => {
    const state = (cells: Record<string, string>) => ({ options: [], cells });
    expect(changedCells(state({ "a.x": "full" }), state({ "b.x": "none" }))).toEqual([
      { cell: "b.x", before: null, after: "none" },
      { cell: "a.x", before: "full", after: null },
    ]);
  });
});
