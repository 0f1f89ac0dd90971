import { expect, test } from "vitest";
import { facts } from "@/content";
import { buildMatrix, everything } from "@/lib/matrix/matrix";
import { capability, claim, option, facts as smallFacts, sourced } from "@/lib/testing/facts";
import { cellCheckedOn, datedFacts, dueOn, freshnessOf, halfLives, isOverdue } from "./freshness";

const cell = (capability: string, support: string, ...days: string[]) => ({
  option: "alpha",
  capability,
  support,
  sources: days.map((checkedOn) => ({ checkedOn })),
});

test("a fact is fresh up to its last day", () => {
  expect(dueOn("cell", "2026-01-01")).toBe("2026-06-30");
  expect(isOverdue("cell", "2026-01-01", "2026-06-30")).toBe(false);
  expect(isOverdue("cell", "2026-01-01", "2026-07-01")).toBe(true);
});

test("a cell is as old as its oldest check, and a preview ages faster", () => {
  expect(cellCheckedOn(cell("row", "full", "2026-03-01", "2026-01-01"))).toBe("2026-01-01");
  expect(cellCheckedOn(cell("row", "unknown"))).toBeNull();
  const view = [
    cell("stable", "full", "2026-01-01"),
    cell("moving", "preview", "2026-01-01"),
    cell("open", "unknown"),
    cell("aged", "none", "2025-10-01", "2026-04-01"),
  ];
  expect(freshnessOf(view, "2026-04-15")).toEqual({ checked: 3, fresh: 1, overdue: ["moving.alpha", "aged.alpha"] });
});

test("the half-lives are those the method promises", () => {
  expect(Object.fromEntries(Object.entries(halfLives).map(([kind, { days }]) => [kind, days]))).toEqual({
    version: 60,
    preview: 90,
    price: 90,
    date: 120,
    cell: 180,
    command: 180,
    requirement: 365,
    figure: 730,
    article: 730,
  });
});

test("every fact of the content has a half-life", () => {
  const kinds = new Set(datedFacts(facts).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(Object.keys(halfLives).sort());
});

test("a statement of an article is one fact, checked on its own day", () => {
  const statement = {
    ...{ n: "01", topic: "security" as const, where: "Introduction", says: "All traffic is encrypted." },
    ...{ verdict: "holds" as const, finding: "The sources say the same.", checkedOn: "2026-03-01" },
  };
  const { support: _, slug: __, says: ___, ...citation } = claim("a", { checkedOn: "2026-02-01" });
  const cited = { ...statement, n: "02", citations: [citation, citation] };
  const articles = [{ id: "docs", about: "It recommends a mesh.", statements: [statement, cited] }];
  expect(datedFacts(smallFacts({ capabilities: [], articles }))).toEqual([
    { kind: "article", checkedOn: "2026-03-01" },
    { kind: "article", checkedOn: "2026-03-01" },
  ]);
});

test("a claim ages by what it says, its cell by the state it comes to", () => {
  const cells = {
    alpha: sourced(claim("a"), claim("b", { support: "preview", read: "second-hand" })),
  };
  const view = smallFacts({ capabilities: [capability("row", cells)], options: [option("alpha")] });
  expect(datedFacts(view).map(({ kind }) => kind)).toEqual(["cell", "preview"]);
  // 90 days after the check of 2026-02-01, the state of which is full.
  expect(freshnessOf(buildMatrix(view, everything).cells, "2026-06-01").overdue).toEqual([]);
});
