import { expect, test } from "vitest";
import { capability, claim, facts, sourced } from "@/lib/testing/facts";
import { verifiedOnly } from "./verified-only";

const date = (read: "primary" | "unverified") => {
  const { slug, support, says, ...citation } = claim("a", { read });
  return {
    id: "end",
    on: "2026-12-31",
    kind: "support-end" as const,
    title: "End of support",
    what: "Support of a version ends.",
    options: ["alpha"],
    citation,
  };
};

test("a date may not rest on unverified reading; a claim may, since it never decides", () => {
  expect(verifiedOnly(facts({ lifecycle: [date("primary")] }))).toEqual([]);
  expect(verifiedOnly(facts({ lifecycle: [date("unverified")] }))).toMatchObject([{ path: "citation.read" }]);
  const claimed = facts({ capabilities: [capability("row", { alpha: sourced(claim("a", { read: "unverified" })) })] });
  expect(verifiedOnly(claimed)).toEqual([]);
});
