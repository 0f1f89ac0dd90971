import { expect, test } from "vitest";
import { complianceFacts, requirement } from "@/lib/testing/compliance";
import { groundOf } from "./block";
import { frameworkView } from "./framework";
import { complianceOverview } from "./overview";
import { sampleMisreadings, shownFramework } from "./page";

function shown(facts = complianceFacts()) {
  const view = frameworkView("law", groundOf(facts));
  if (!view) throw new Error("the fixture has a law");
  return shownFramework(view);
}

test("a page tells each block once, by the cells that decide it, and leaves switches and commands to its own page", () => {
  const requirements = [
    requirement("1", "law", { blocks: [{ block: "one" }, { block: "two" }] }),
    requirement("2", "law", { blocks: [{ block: "one", note: "For what is in the mesh." }] }),
  ];
  const page = shown(complianceFacts({ requirements }));
  expect(page.requirements.map(({ blocks }) => blocks)).toEqual([
    [
      { id: "one", note: null },
      { id: "two", note: null },
    ],
    [{ id: "one", note: "For what is in the mesh." }],
  ]);
  expect(page.options.map(({ id }) => id)).toEqual(["alpha", "beta"]);
  expect(page.blocks.map(({ id, covers }) => [id, covers])).toEqual([
    [
      "one",
      [
        { state: "full", cells: [{ row: "mtls", says: "Strict" }], resources: ["Policy.mode"] },
        { state: "partial", cells: [{ row: "mtls", says: "Half of it" }], resources: [] },
      ],
    ],
    [
      "two",
      [
        { state: "full", cells: [{ row: "mtls", says: "Strict" }], resources: ["Policy.mode"] },
        { state: "none", cells: [{ row: "logs", says: "A few words" }], resources: [] },
      ],
    ],
  ]);
});

test("the first direct requirement is open, else the first that is misread", () => {
  expect(shown().open).toBe("1-1");
  const requirements = complianceFacts().requirements.map((one) => ({ ...one, relevance: "supporting" as const }));
  expect(shown(complianceFacts({ requirements })).open).toBe("1-2");
});

test("a sample of over-claims takes one of each framework, and counts them all", () => {
  const { misreadings } = complianceOverview(groundOf(complianceFacts()));
  const [first] = misreadings;
  if (!first) throw new Error("the fixture has an over-claim");
  const ofRule = { ...first, of: { ...first.of, framework: { ...first.of.framework, id: "rule", short: "RULE" } } };
  const { sample, byFramework } = sampleMisreadings([first, first, ofRule], 3);
  expect(sample).toEqual([first, ofRule]);
  expect(byFramework).toEqual([
    { id: "law", short: "LAW", count: 2 },
    { id: "rule", short: "RULE", count: 1 },
  ]);
  expect(sampleMisreadings([first, ofRule], 1).sample).toEqual([first]);
});

test("who makes an over-claim is told without a grade", () => {
  const [misreading] = shown().requirements.flatMap(({ misreadings }) => misreadings);
  expect(misreading?.saidBy).toEqual({
    source: { id: "blog", title: "Title of blog" },
    locator: "Heading one",
    checkedOn: "2026-02-01",
    factCheck: null,
  });
});
