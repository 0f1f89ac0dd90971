import { expect, test } from "vitest";
import { facts, source } from "@/lib/testing/facts";
import { sourcesUsed } from "./sources-used";

const today = "2026-03-01";

test("a source nothing cites is a leftover", () => {
  expect(sourcesUsed(facts(), { today })).toEqual([]);
  expect(sourcesUsed(facts({ sources: [source("docs"), source("lost")] }), { today })).toMatchObject([
    { file: "content/sources/lost.ts" },
  ]);
});
