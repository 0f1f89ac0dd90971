import { expect, test } from "vitest";
import { facts, source } from "@/lib/testing/facts";
import { sourcesUsed } from "./sources-used";

test("a source nothing cites is a leftover", () => {
  expect(sourcesUsed(facts())).toEqual([]);
  expect(sourcesUsed(facts({ sources: [source("docs"), source("lost")] }))).toMatchObject([
    { file: "content/sources/lost.ts" },
  ]);
});
