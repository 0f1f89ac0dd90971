import { expect, test } from "vitest";
import { allChecks } from "@/lib/checks/all";
import { groupBy } from "@/lib/collection/group-by";
import { describeProblems } from "@/lib/schema/problem";
import { facts } from ".";
import { loadFacts } from "./load";

test("every file passes every rule", () => {
  const loaded = loadFacts();
  const today = new Date().toISOString().slice(0, 10);
  expect(describeProblems(allChecks.flatMap((check) => check(loaded, { today })))).toContain("0 problems");
});

test("every group has rows", () => {
  const rows = groupBy(facts.capabilities, (capability) => capability.group);
  expect(facts.groups.filter((group) => !rows.has(group.id))).toEqual([]);
});

test("rows of a group stand together, so that the table has one head for each", () => {
  const runs = facts.capabilities.filter((row, index) => row.group !== facts.capabilities[index - 1]?.group);
  expect(runs).toHaveLength(facts.groups.length);
});

test("names are told apart", () => {
  for (const names of [facts.capabilities, facts.options, facts.terms].map((list) => list.map(({ name }) => name)))
    expect(new Set(names).size).toBe(names.length);
});

test("no two source files are the same document", () => {
  const addresses = facts.sources.flatMap((source) => (source.url ? [`${source.url} ${source.version ?? ""}`] : []));
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

test("the facts are frozen all the way down", () => {
  const [first] = facts.capabilities;
  expect(() => Object.assign(first?.cells ?? {}, { linkerd: undefined })).toThrow(TypeError);
});
