import { expect, test } from "vitest";
import { complianceFacts, requirement } from "@/lib/testing/compliance";
import { readRecords } from "@/lib/testing/csv";
import { blockViews, groundOf } from "./block";
import { frameworkView } from "./framework";
import { frameworkMarkdown } from "./framework-markdown";
import { heatMap } from "./heat-map";
import { complianceOverview } from "./overview";
import { overviewCsv, overviewMarkdown } from "./overview-files";

const address = "https://mesh.example/compliance/law";

function law(facts = complianceFacts()) {
  const view = frameworkView("law", groundOf(facts));
  if (!view) throw new Error("the fixture has a law");
  return view;
}

function overview(facts = complianceFacts()) {
  const ground = groundOf(facts);
  const views = facts.frameworks.flatMap(({ id }) => frameworkView(id, ground) ?? []);
  return { ...complianceOverview(ground), heat: heatMap(views, blockViews(ground)) };
}

test("a framework as Markdown: one table, then each requirement in full", () => {
  expect(frameworkMarkdown(law(), "2026-02-01", address)).toMatchSnapshot();
});

test("hostile text ends no cell, opens no tag and begins no heading", () => {
  const evil = "a | b <script>x</script> `c`\n# d";
  const requirements = [requirement("1-1", "law", { title: evil, asks: evil, reaches: evil })];
  const text = frameworkMarkdown(law(complianceFacts({ requirements })), "r", address);
  expect(text).not.toMatch(/(?<!\\)<script/);
  expect(text).not.toMatch(/^# d/m);
  const rows = text.split("\n").filter((line) => line.startsWith("| 1.1"));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.replaceAll("\\|", "").match(/\|/g)).toHaveLength(6);
});

test("the overview as CSV: one line for each framework and block, nought where nothing asks", () => {
  const csv = overviewCsv(overview(), "2026-02-01");
  expect(csv.replace("\uFEFF", "<BOM>").replaceAll("\r\n", "\n")).toMatchSnapshot();
  expect(readRecords(csv).map((line) => Number(line.requirements_count))).toEqual([1, 1, 1, 0]);
});

test("the overview as Markdown: counts of each framework, and the map", () => {
  expect(overviewMarkdown(overview(), "2026-02-01", "https://mesh.example/compliance")).toMatchSnapshot();
});

test("no share and no verdict", () => {
  for (const text of [frameworkMarkdown(law(), "r", address), overviewMarkdown(overview(), "r", address)]) {
    expect(text).toContain("Not legal advice");
    expect(text).not.toContain("%");
  }
});
