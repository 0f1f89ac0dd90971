import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { facts as published } from "@/content";

/** The content with one option taken back to a draft, and with gaps that it alone has. */
function withDraft() {
  const gap = { value: null, because: "not stated", sought: [{ where: "The site", on: "2026-02-01" }] };
  const options = published.options.map((option) =>
    option.id === "kuma" ? { ...option, status: "draft" as const, facts: { ...option.facts, licence: gap } } : option,
  );
  const measures = published.measures.map((measure, index) =>
    index === 0 ? { ...measure, cells: { ...measure.cells, kuma: { claims: [] } } } : measure,
  );
  return { facts: { ...published, options, measures } };
}

// Test files share their modules, so the mock and what was made from it are taken away again.
beforeAll(() => {
  vi.resetModules();
  vi.doMock("@/content", withDraft);
});
afterAll(() => {
  vi.doUnmock("@/content");
  vi.resetModules();
});

test("a draft shows in no list of figures or gaps, and counts nowhere", async () => {
  const { figuresView } = await import("./figures");
  const { unknownsView } = await import("./unknowns");
  const { evidenceView } = await import("./evidence");
  const figures = figuresView(new URLSearchParams());
  const shown = figures.measures.flatMap(({ cells }) => cells);
  expect(shown.map(({ option }) => option.id)).toContain("linkerd");
  expect(shown.map(({ option }) => option.id)).not.toContain("kuma");
  const { facts, figures: missing } = unknownsView();
  expect([...facts, ...missing].filter(({ what }) => what.startsWith("Kuma"))).toEqual([]);
  expect(evidenceView().figures.total).toBe(shown.flatMap((cell) => cell.figures).length);
});
