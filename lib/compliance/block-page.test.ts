import { expect, test } from "vitest";
import { complianceFacts } from "@/lib/testing/compliance";
import { option } from "@/lib/testing/facts";
import { groundOf } from "./block";
import { blockRow, wholeBlock } from "./block-page";
import { frameworkView } from "./framework";
import { complianceOverview } from "./overview";

const blocksOf = (facts = complianceFacts()) => complianceOverview(groundOf(facts)).blocks;

test("a row has one state for each option, and counts who asks for the block", () => {
  expect(blocksOf().map(blockRow)).toEqual([
    { id: "one", name: "Block one", states: ["full", "partial"], requirements: 2 },
    { id: "two", name: "Block two", states: ["full", "none"], requirements: 1 },
  ]);
});

test("a page of a block tells how each option is brought into it, its checks, and who asks for it", () => {
  const [one] = blocksOf().map(wholeBlock);
  expect(one?.covers[0]).toMatchObject({
    option: { id: "alpha" },
    state: "full",
    rows: 1,
    cells: [{ row: { id: "mtls" }, note: "Strict", resource: "Policy.mode", since: null }],
    switchOn: { value: "A policy brings alpha into it.", origin: { source: { id: "docs" }, grade: "A" } },
    commands: [{ run: "kubectl get policy -A", origin: { source: { id: "docs" }, locator: "Heading one" } }],
  });
  expect(one?.covers[1]).toMatchObject({ option: { id: "beta" }, state: "partial", switchOn: null, commands: [] });
  expect(one?.usedBy.map(({ framework, id }) => `${framework.id} ${id}`)).toEqual(["law 1-1", "rule a"]);
});

test("an option that ended is in no block and before no requirement", () => {
  const { options, ...rest } = complianceFacts();
  const ground = groundOf({ ...rest, options: [option("gone", { status: "ended" }), ...options] });
  const living = ["alpha", "beta"];
  expect(ground.matrix.options.map(({ id }) => id)).toEqual(living);
  const [one] = complianceOverview(ground).blocks;
  expect(one?.options.map(({ option }) => option.id)).toEqual(living);
  const view = frameworkView("law", ground);
  expect(view?.options.map(({ id }) => id)).toEqual(living);
  expect(view?.requirements[0]?.options.map(({ option }) => option.id)).toEqual(living);
});
