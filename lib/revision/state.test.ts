import { describe, expect, test } from "vitest";
import { complianceFacts } from "@/lib/testing/compliance";
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
    const [change, ...others] = changedCells(currentState(before), currentState(after));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ cell: "same.alpha", before: { support: "full" }, after: { support: "none" } });
  });

  test("move with the evidence, not only with the state, and not with the order on screen", () => {
    const weaker = facts({
      capabilities: facts().capabilities.map((row) =>
        row.id === "same" ? { ...row, cells: { ...row.cells, alpha: sourced(claim("a", { read: "excerpt" })) } } : row,
      ),
    });
    expect(changedCells(currentState(facts()), currentState(weaker))).toHaveLength(1);
    const reordered = facts({ capabilities: [...facts().capabilities].reverse() });
    expect(hashState(currentState(reordered))).toBe(hashState(currentState(facts())));
  });

  test("move when a block takes other rows, and when a requirement is weighed anew", () => {
    const { compliance } = currentState(complianceFacts());
    expect(compliance).toEqual({
      blocks: { one: ["mtls"], two: ["mtls", "logs"] },
      requirements: {
        "law.1-1": { relevance: "direct", blocks: ["one", "two"] },
        "law.1-2": { relevance: "none", blocks: [] },
        "rule.a": { relevance: "evidence", blocks: ["one"] },
      },
    });
    const before = hashState(currentState(complianceFacts()));
    const { blocks, requirements } = complianceFacts();
    const fewer = complianceFacts({ blocks: blocks.map((block) => ({ ...block, takes: ["mtls"] })) });
    const weaker = complianceFacts({ requirements: requirements.map((one) => ({ ...one, relevance: "supporting" })) });
    expect(hashState(currentState(fewer))).not.toBe(before);
    expect(hashState(currentState(weaker))).not.toBe(before);
    expect(hashState(currentState(complianceFacts({ requirements: [...requirements].reverse() })))).toBe(before);
  });

  test("tell cells that came and went", () => {
    const cell = {
      support: "full" as const,
      note: null,
      grade: null,
      conflict: false,
      resource: null,
      since: null,
      claims: [],
    };
    const state = (...ids: string[]) => ({ options: [], cells: Object.fromEntries(ids.map((id) => [id, cell])) });
    expect(changedCells(state("a.x"), state("b.x"))).toEqual([
      { cell: "b.x", before: null, after: cell },
      { cell: "a.x", before: cell, after: null },
    ]);
    expect(changedCells(state("a.x"), state("b.y"), (_, option) => option === "y")).toEqual([
      { cell: "b.y", before: null, after: cell },
    ]);
  });
});
