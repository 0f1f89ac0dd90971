import { expect, test } from "vitest";
import { block, complianceFacts, framework, requirement } from "@/lib/testing/compliance";
import { complianceComplete, misplaced } from "./compliance-complete";

const told = (with_: Parameters<typeof complianceFacts>[0]) =>
  complianceComplete(complianceFacts(with_)).map(({ file, path, found }) => `${file} ${path}: ${found}`);

test("content with nothing wrong passes", () => {
  expect(told({})).toEqual([]);
});

test("a block answers for every published option and takes rows there are", () => {
  const { options } = block("one", []);
  const blocks = [
    block("one", ["mtls", "nothing"], { options: { alpha: options.alpha } }),
    block("two", ["logs"]),
    block("three", ["logs"]),
  ];
  expect(told({ blocks })).toEqual([
    "content/compliance/blocks/one.ts options.beta: nothing",
    "content/compliance/blocks/one.ts takes.1: nothing",
    "content/compliance/blocks/three.ts id: none",
  ]);
});

test("a requirement cites or has sought, and names blocks unless a mesh does nothing for it", () => {
  const requirements = [
    requirement("a", "law", { citations: [] }),
    requirement("b", "law", { citations: [], sought: [{ where: "The register", on: "2026-02-01" }] }),
    requirement("c", "law", { blocks: [], relevance: "supporting" }),
    requirement("d", "law", { blocks: [], relevance: "none" }),
    requirement("e", "law", { blocks: [{ block: "two" }], relevance: "none" }),
    requirement("f", "law", { blocks: [{ block: "three" }] }),
  ];
  expect(told({ requirements })).toEqual([
    "content/compliance/law/a.ts citations: neither",
    "content/compliance/law/c.ts blocks: none",
    "content/compliance/law/f.ts blocks.0.block: three",
  ]);
});

test("a requirement has something to hand over", () => {
  const requirements = [
    requirement("a", "law", { blocks: [{ block: "two" }], evidence: [] }),
    requirement("b", "law", { relevance: "none", blocks: [], evidence: [] }),
    requirement("c", "rule"),
  ];
  expect(told({ requirements })).toEqual(["content/compliance/law/b.ts evidence: neither"]);
});

test("controls are those of the catalogue that the framework names, and none that was withdrawn", () => {
  const frameworks = [framework("law", { catalogue: "https://example.org/catalogue.json" }), framework("rule")];
  const requirements = [
    requirement("a", "law", { controls: ["sc-8", "sc-8.1"], blocks: [{ block: "one" }, { block: "two" }] }),
    requirement("b", "law", { controls: ["sc-8", "sc-9", "sc-99"] }),
    requirement("c", "law"),
    requirement("d", "rule", { controls: ["sc-8"] }),
  ];
  expect(told({ frameworks, requirements })).toEqual([
    "content/compliance/law/b.ts controls.1: sc-9, which was withdrawn",
    "content/compliance/law/b.ts controls.2: sc-99",
    "content/compliance/law/c.ts controls: none",
    "content/compliance/rule/d.ts controls: none",
  ]);
});

test("a requirement names the framework whose folder it lies in", () => {
  expect(misplaced("law", [requirement("a", "law"), requirement("b", "rule")])).toEqual([
    {
      file: "content/compliance/law/b.ts",
      path: "framework",
      expected: "law, as its folder is called",
      found: "rule",
    },
  ]);
});
