import { expect, test } from "vitest";
import { facts } from "@/content";
import { allCitations } from "@/lib/checks/citations";
import { allCells, evidenceView, freshShare, sourceRow } from "./evidence";
import { unknownsView } from "./unknowns";

test("unknown for want of a source is told from unknown because sources cancel out", () => {
  const { cells } = evidenceView();
  const open = allCells.filter(({ support, rule }) => support === "unknown" && rule?.number === 4);
  expect(open.length).toBeGreaterThan(0);
  expect(cells.unsettled).toBe(open.length);
  expect(cells.unsourced + cells.unsettled).toBe(cells.unknown);
  const view = unknownsView();
  expect(new Set(view.unsettled.map(({ cell }) => cell))).toEqual(new Set(open));
  expect(view.unsourced).toHaveLength(cells.unsourced);
  for (const { cell } of view.unsourced) expect(cell.sought.length, cell.capability.id).toBeGreaterThan(0);
});

test("statements of articles are counted by their own checks, what they cite is not counted again", () => {
  const statements = facts.articles.flatMap((article) => article.statements).length;
  const elsewhere = allCitations(facts).filter(({ file }) => !file.startsWith("content/fact-check/")).length;
  const { ages } = evidenceView();
  expect(ages.find(({ kind }) => kind === "article")?.statements).toBe(statements);
  expect(ages.reduce((sum, one) => sum + one.statements, 0)).toBe(statements + elsewhere);
  expect(freshShare("2026-11-22").statements).toBe(statements + elsewhere);
});

test("the view is made once", () => {
  expect(evidenceView()).toBe(evidenceView());
});

test("a source has as many statements as cite it", () => {
  const citations = allCitations(facts);
  for (const source of facts.sources)
    expect(sourceRow(source).statements, source.id).toBe(
      citations.filter(({ citation }) => citation.source === source.id).length,
    );
});
