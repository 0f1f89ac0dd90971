import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MovedNotice } from "./moved-notice";

const cell = {
  support: "full" as const,
  note: null,
  grade: "A" as const,
  conflict: false,
  resource: null,
  since: null,
  claims: [],
};
const words = (moved: Parameters<typeof MovedNotice>[0]["moved"]) =>
  renderToStaticMarkup(<MovedNotice moved={moved} href="/compare" />)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("an older link on facts that stand says so", () => {
  expect(words({ since: "2026-08-22", changes: [] })).toBe(
    "This link was made on the facts of 22 Aug 2026. Nothing in this view has moved since.",
  );
});

test("an older link names at most three cells that moved, and how", () => {
  const changes = [
    { cell: "retries.linkerd", before: cell, after: { ...cell, support: "partial" as const } },
    { cell: "retries.no-mesh", before: cell, after: { ...cell, grade: "C" as const } },
    { cell: "timeouts.linkerd", before: null, after: cell },
    { cell: "gone.linkerd", before: cell, after: null },
  ];
  const text = words({ since: "2026-08-22", changes });
  expect(text).toContain("4 cells moved since this link was made.");
  expect(text).toContain("Retries: Linkerd: Full, now Partial");
  expect(text).toContain("Retries: No mesh: still Full, on other words or claims");
  expect(text).toContain("Timeouts: Linkerd: new");
  expect(text).toContain("and 1 more");
});
