import { expect, test } from "vitest";
import { claim, source, sourced } from "@/lib/testing/facts";
import { resolveCell } from "./resolve";
import { isUnsettled } from "./unsettled";

const sources = new Map([["docs", source("docs")]]);
const resolved = (...supports: ("full" | "none")[]) =>
  resolveCell(
    supports.length
      ? sourced(...supports.map((support, index) => claim(`c${index}`, { support })))
      : { kind: "unknown", sought: [{ where: "The site", on: "2026-02-01" }] },
    "row.alpha",
    sources,
  );

test("sources that cancel out are not the same as no source", () => {
  expect(resolved("full", "none")).toMatchObject({ support: "unknown", rule: "open" });
  expect(isUnsettled(resolved("full", "none"))).toBe(true);
  expect(isUnsettled(resolved())).toBe(false);
  expect(isUnsettled(resolved("full"))).toBe(false);
});
