import { expect, test } from "vitest";
import { facts } from "@/content";
import { allCitations } from "@/lib/checks/citations";
import { cellCheckedOn, dueOn, freshnessOf, halfLives, isOverdue, kindOfCitation } from "./freshness";

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

test("every citation of the content has a half-life", () => {
  const kinds = allCitations(facts).map(kindOfCitation);
  for (const kind of ["version", "cell", "preview", "date", "figure", "price", "requirement", "command"] as const)
    expect(kinds, kind).toContain(kind);
  expect(kinds.every((kind) => halfLives[kind].days > 0)).toBe(true);
});
