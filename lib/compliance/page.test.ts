import { expect, test } from "vitest";
import { complianceFacts, requirement } from "@/lib/testing/compliance";
import { groundOf } from "./block";
import { frameworkView } from "./framework";
import { shownFramework } from "./page";

function shown(facts = complianceFacts()) {
  const view = frameworkView("law", groundOf(facts));
  if (!view) throw new Error("the fixture has a law");
  return shownFramework(view);
}

test("a page tells a block’s commands once, where it matters most, and leads there from elsewhere", () => {
  const requirements = [
    requirement("1", "law", { relevance: "none", blocks: [{ block: "one" }] }),
    requirement("2", "law", { relevance: "evidence", blocks: [{ block: "one" }, { block: "two" }] }),
    requirement("3", "law", { relevance: "direct", blocks: [{ block: "one" }] }),
    requirement("4", "law", { relevance: "direct", blocks: [{ block: "one" }] }),
  ];
  const page = shown(complianceFacts({ requirements }));
  expect(
    page.requirements.map(({ id, blocks }) => `${id}: ${blocks.map((use) => `${use.id} ${use.toldAt?.id ?? "here"}`)}`),
  ).toEqual(["1: one 3", "2: one 3,two here", "3: one here", "4: one 3"]);
  expect(page.blocks.map(({ id }) => id)).toEqual(["one", "two"]);
});

test("the first requirement that is misread is open, else the first direct one", () => {
  expect(shown().open).toBe("1-2");
  const requirements = complianceFacts().requirements.map((one) => ({ ...one, misreadings: [] }));
  expect(shown(complianceFacts({ requirements })).open).toBe("1-1");
});

test("who makes an over-claim is told without a grade", () => {
  const [misreading] = shown().requirements.flatMap(({ misreadings }) => misreadings);
  expect(misreading?.saidBy).toEqual({
    source: { id: "blog", title: "Title of blog" },
    locator: "Heading one",
    checkedOn: "2026-02-01",
  });
});
