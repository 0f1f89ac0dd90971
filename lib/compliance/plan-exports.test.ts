import { expect, test } from "vitest";
import { facts } from "@/content";
import { escaped } from "@/lib/export/markdown";
import { livingOptions } from "@/lib/matrix/options";
import { blockViews, groundOf } from "./block";
import { planDifference } from "./difference";
import { planJson } from "./export-plan";
import { frameworkView } from "./framework";
import { planOf, toSwitchOn } from "./plan";
import { planMarkdown } from "./plan-markdown";
import { originsOfPlan } from "./plan-sources";
import { registerCsv } from "./register";

const ground = groundOf(facts);
const blocks = blockViews(ground);
const views = facts.frameworks.flatMap(({ id }) => frameworkView(id, ground) ?? []);
const plans = livingOptions(facts.options).map(({ id }) => planOf(views, id, blocks));
const [first, second] = plans;
if (!first || !second) throw new Error("there are options");

test("every plan names every requirement once, with who has to do the rest", () => {
  for (const { shares } of plans) {
    expect(shares).toHaveLength(facts.requirements.length);
    for (const { residual } of shares) expect(residual.owner).not.toBe("");
  }
});

test("the register has a line for every artefact and check, a frequency on each, and no owner", () => {
  const lines = registerCsv(first, "r").replace("\uFEFF", "");
  const artefacts = first.calendar.flatMap(({ items }) => items).length;
  const checks = first.blocks.flatMap(({ cover }) => cover.commands).length;
  // A line begins with the revision; commands may hold line breaks of their own.
  expect(lines.split("\r\nr,").length - 1).toBe(artefacts + checks);
  expect(lines).toContain("kubectl get peerauthentications");
  expect(lines.split("\r\n")[0]).toContain("frequency,frequency_set_by,owner,collected_on,kept_at");
});

test("the audit pack says that it is no legal advice, and names each source with the day it was checked", () => {
  const pack = planMarkdown(first, "r", "https://wiki.example/compliance/plan?x");
  expect(pack).toContain("Not legal advice");
  expect(pack).toContain("https://wiki.example/compliance/plan?x");
  for (const { source } of originsOfPlan(first)) expect(pack).toContain(escaped(source.title));
  expect(pack.match(/, checked \d+ \w+ \d{4}$/gm)?.length).toBeGreaterThanOrEqual(originsOfPlan(first).length);
  expect(pack).not.toMatch(/undefined|\[object/);
});

test("JSON: the same as the plan, and the difference beside it when two are asked for", () => {
  const alone = planJson(first, null, "r");
  expect(alone.switchOn.map(({ capability }) => capability)).toEqual(toSwitchOn(first).map(({ block }) => block.id));
  expect(alone.difference).toBeNull();
  const both = planJson(first, planDifference(first, second), "r");
  expect(both.difference?.options).toEqual([first.option.id, second.option.id]);
  const { differs, same } = planDifference(first, second);
  expect(differs.length + same.length).toBe(first.blocks.length);
});

test("no verdict and no share of a framework in any export", () => {
  for (const plan of plans) {
    const said = [plan.finding, planMarkdown(plan, "r", "x").replaceAll(/Claimed: .*? What holds:/g, "")];
    for (const text of said) {
      expect(text).not.toMatch(/\bcompliant\b/i);
      expect(text).not.toMatch(/\d\s?% (?:of (?:the )?(?:framework|requirements)|covered)/i);
    }
  }
});
