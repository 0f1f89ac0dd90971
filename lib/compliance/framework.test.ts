import { expect, test } from "vitest";
import { block, complianceFacts } from "@/lib/testing/compliance";
import { groundOf } from "./block";
import { frameworkView } from "./framework";
import { complianceOverview } from "./overview";
import { complianceStatements } from "./statements";

const ground = groundOf(complianceFacts());
const view = frameworkView("law", ground);

test("a framework has every requirement, those a mesh does nothing for included", () => {
  expect(view?.requirements.map(({ number, relevance }) => `${number} ${relevance}`)).toEqual([
    "1.1 direct",
    "1.2 none",
  ]);
  expect(view?.counts).toEqual({ direct: 1, supporting: 0, evidence: 0, none: 1 });
  expect(frameworkView("nope", ground)).toBeNull();
});

test("an option covers a requirement as far as the weakest of its blocks", () => {
  const [first] = view?.requirements ?? [];
  expect(first?.options.map(({ option, state }) => `${option.id} ${state}`)).toEqual(["alpha full", "beta none"]);
  expect(first?.options[1]?.blocks.map(({ block, cover }) => `${block.id} ${cover.state}`)).toEqual([
    "one partial",
    "two none",
  ]);
  expect(first?.blocks.map(({ block, note }) => [block.name, note])).toEqual([
    ["Block one", "For what is in the mesh."],
    ["Block two", null],
  ]);
  expect(first?.confidence).toBe("official");
});

test("where a mesh does nothing, no option has a state, also when a block is named", () => {
  const facts = complianceFacts();
  const requirements = facts.requirements.map((one) =>
    one.id === "1-2" ? { ...one, blocks: [{ block: "one" }] } : one,
  );
  const none = frameworkView("law", groundOf({ ...facts, requirements }))?.requirements[1];
  expect(none?.blocks).toHaveLength(1);
  expect(none?.options.map(({ state, blocks }) => [state, blocks.length])).toEqual([
    [null, 0],
    [null, 0],
  ]);
  expect(none?.confidence).toBe("general");
});

test("an over-claim stands with its correction, the better source and who says it", () => {
  expect(view?.misreadings).toMatchObject([
    {
      of: { id: "1-2", number: "1.2", framework: { short: "LAW" } },
      correction: "It speaks of people, and a mesh has none.",
      origin: { source: { id: "docs" }, grade: "A" },
      saidBy: { source: { id: "blog" }, grade: "C" },
    },
  ]);
});

test("the overview counts, tells who uses a block, and says it in one sentence", () => {
  const overview = complianceOverview(ground);
  expect(overview.finding).toBe(
    "Of 3 entries from 2 frameworks that traffic between services touches, or is said to touch, a mesh is a direct part of the answer to 1, gives evidence for 1 and does nothing for 1. Every one leaves something to you.",
  );
  expect(overview.frameworks.map(({ id, total }) => [id, total])).toEqual([
    ["law", 2],
    ["rule", 1],
  ]);
  expect(
    overview.blocks.map(({ id, usedBy }) => [id, usedBy.map((used) => `${used.framework.id} ${used.id}`)]),
  ).toEqual([
    ["one", ["law 1-1", "rule a"]],
    ["two", ["law 1-1"]],
  ]);
  expect(overview.misreadings).toHaveLength(1);
});

test("a block tells how each option is brought into it, and its checks", () => {
  const [one] = complianceOverview(ground).blocks;
  expect(one?.options[0]).toMatchObject({
    option: { id: "alpha" },
    state: "full",
    resources: ["Policy.mode"],
    switchOn: { value: "A policy brings alpha into it.", origin: { source: { id: "docs" } } },
    commands: [{ kind: "shell", run: "kubectl get policy -A", misleads: null }],
  });
  expect(one?.options[1]).toMatchObject({ option: { id: "beta" }, state: "partial", switchOn: null, commands: [] });
});

test("limits name the options they bind", () => {
  const { switchOn } = block("one", []).options.alpha ?? {};
  const limits = switchOn ? [switchOn, { ...switchOn, options: ["beta"] }] : [];
  const blocks = [block("one", ["mtls"], { limits }), block("two", ["logs"])];
  const [one] = complianceOverview(groundOf(complianceFacts({ blocks }))).blocks;
  expect(one?.limits.map(({ options }) => options.map(({ id }) => id))).toEqual([[], ["beta"]]);
});

test("every statement leads to where it stands", () => {
  const statements = complianceStatements(complianceFacts());
  expect(statements.map(({ as, href, citation }) => `${as} ${href} ${citation.source}`)).toEqual([
    "Status /compliance/law docs",
    "Whom it binds /compliance/law docs",
    "Status /compliance/rule docs",
    "Whom it binds /compliance/rule docs",
    "What it asks /compliance/law#1-1 docs",
    "What holds /compliance/law#1-2 docs",
    "Said here, does not hold /compliance/law#1-2 blog",
    "What it asks /compliance/rule#a blog",
    "How Option alpha is brought into it /compliance/blocks/one docs",
    "A check for Option alpha /compliance/blocks/one docs",
    "How Option alpha is brought into it /compliance/blocks/two docs",
    "A check for Option alpha /compliance/blocks/two docs",
  ]);
});
