import { expect, test } from "vitest";
import { capability, claim, facts, sourced } from "@/lib/testing/facts";
import { verifiedOnly } from "./verified-only";

const today = "2026-03-01";

const date = (read: "primary" | "unverified") => {
  const { slug, support, says, ...citation } = claim("a", { read });
  return {
    id: "end",
    on: "2026-12-31",
    kind: "support-end" as const,
    what: "Support of a version ends.",
    options: ["alpha"],
    citation,
  };
};

test("a date may not rest on unverified reading; a claim may, since it never decides", () => {
  expect(verifiedOnly(facts({ lifecycle: [date("primary")] }), { today })).toEqual([]);
  expect(verifiedOnly(facts({ lifecycle: [date("unverified")] }), { today })).toMatchObject([
    { path: "citation.read" },
  ]);
  const claimed = facts({ capabilities: [capability("row", { alpha: sourced(claim("a", { read: "unverified" })) })] });
  expect(verifiedOnly(claimed, { today })).toEqual([]);
});
