import { expect, test } from "vitest";
import { complianceFacts, requirement } from "@/lib/testing/compliance";
import { groundOf } from "./block";
import { frameworkJson, requirementsCsv } from "./export";
import { complianceJson } from "./export-overview";
import { frameworkView } from "./framework";
import { complianceOverview } from "./overview";

function law(facts = complianceFacts()) {
  const view = frameworkView("law", groundOf(facts));
  if (!view) throw new Error("the fixture has a law");
  return view;
}

test("JSON of a framework: exactly the public keys", () => {
  expect(frameworkJson(law(), "2026-02-01")).toMatchSnapshot();
});

test("JSON of all: frameworks, blocks by option, corrected over-claims", () => {
  expect(complianceJson(complianceOverview(groundOf(complianceFacts())), "2026-02-01")).toMatchSnapshot();
});

test("CSV: one line for each requirement and option", () => {
  expect(requirementsCsv([law()], "2026-02-01").replace("\uFEFF", "<BOM>").replaceAll("\r\n", "\n")).toMatchSnapshot();
});

test("CSV: what a spreadsheet would run as a formula is defused", () => {
  const requirements = [requirement("1-1", "law", { title: "=1+1 is a title" })];
  expect(requirementsCsv([law(complianceFacts({ requirements }))], "2026-02-01")).toContain(",'=1+1 is a title,");
});

test("no share and no verdict in any export", () => {
  const all = [
    requirementsCsv([law()], "r"),
    JSON.stringify(frameworkJson(law(), "r")),
    JSON.stringify(complianceJson(complianceOverview(groundOf(complianceFacts())), "r")),
  ];
  for (const text of all) {
    expect(text).toContain("Not legal advice");
    expect(text).not.toContain("%");
  }
});
