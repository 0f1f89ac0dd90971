import { expect, test, vi } from "vitest";
import type { Facts } from "@/lib/schema/types";
import { evidenceView } from "./evidence";
import { figuresView } from "./figures";
import { unknownsView } from "./unknowns";

/** The content with one option taken back to a draft, and with gaps that it alone has. */
vi.mock("@/content", async (original) => {
  const { facts } = await original<{ facts: Facts }>();
  const gap = { value: null, because: "not stated", sought: [{ where: "The site", on: "2026-02-01" }] };
  const options = facts.options.map((option) =>
    option.id === "kuma" ? { ...option, status: "draft" as const, facts: { ...option.facts, licence: gap } } : option,
  );
  const measures = facts.measures.map((measure, index) =>
    index === 0 ? { ...measure, cells: { ...measure.cells, kuma: { claims: [] } } } : measure,
  );
  return { facts: { ...facts, options, measures } };
});

test("a draft shows in no list of figures or gaps, and counts nowhere", () => {
  const figures = figuresView(new URLSearchParams());
  const shown = figures.measures.flatMap(({ cells }) => cells);
  expect(shown.map(({ option }) => option.id)).toContain("linkerd");
  expect(shown.map(({ option }) => option.id)).not.toContain("kuma");
  const { facts, figures: missing } = unknownsView();
  expect([...facts, ...missing].filter(({ what }) => what.startsWith("Kuma"))).toEqual([]);
  expect(evidenceView().figures.total).toBe(shown.flatMap((cell) => cell.figures).length);
});
