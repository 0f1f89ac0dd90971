import { expect, test } from "vitest";
import { capability, facts } from "@/lib/testing/facts";
import { termsReachable } from "./terms-reachable";

const term = (id: string, seeAlso: string[] = []) => ({
  id,
  name: id,
  alsoCalled: [],
  means: "What the word means here.",
  seeAlso,
});

test("a term is named by a row or by another term", () => {
  const content = facts({
    capabilities: [capability("row", {}, { terms: ["used"] })],
    terms: [term("used", ["linked"]), term("linked"), term("lost", ["lost"])],
  });
  expect(termsReachable(content)).toMatchObject([{ file: "content/glossary/lost.ts" }]);
});
