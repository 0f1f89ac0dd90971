import { expect, test } from "vitest";
import { facts, option, source } from "@/lib/testing/facts";
import { toldApart } from "./told-apart";

test("names differ, and a document is one source", () => {
  expect(toldApart(facts())).toEqual([]);
  expect(toldApart(facts({ options: [option("alpha"), option("beta", { name: "Option alpha" })] }))).toMatchObject([
    { file: "content/options/beta.ts", expected: "another name than alpha has" },
  ]);
  const twice = [source("docs"), source("copy", { url: "https://example.org/docs" }), source("none", { url: null })];
  expect(toldApart(facts({ sources: twice }))).toMatchObject([{ file: "content/sources/copy.ts", path: "url" }]);
});
