import { expect, test } from "vitest";
import { complianceFacts, framework, requirement } from "@/lib/testing/compliance";
import { noVerdictWords } from "./no-verdict-words";

test("the word may stand in somebody's claim that is corrected, and nowhere else", () => {
  expect(noVerdictWords(complianceFacts())).toEqual([]);
  const facts = complianceFacts({
    frameworks: [framework("law", { finding: "With Alpha you are Compliant out of the box." })],
    requirements: [
      requirement("1-1", "law", {
        residual: { short: "None", says: "A compliant mesh leaves nothing.", owner: "nobody" },
      }),
    ],
  });
  expect(noVerdictWords(facts).map(({ file, path, found }) => `${file} ${path}: ${found}`)).toEqual([
    "content/compliance/frameworks/law.ts finding: “With Alpha you are Compliant out of the box.”",
    "content/compliance/law/1-1.ts residual.says: “A compliant mesh leaves nothing.”",
  ]);
});
