import { expect, test } from "vitest";
import { calculation, figure, overheadFacts, overheadInputs } from "@/lib/testing/overhead";
import { heldInShort, otherTimeTitle, partsTaken } from "./in-short";

const inputs = overheadInputs(overheadFacts({ "proxy-memory.alpha": [figure("proxy-memory.alpha.a", 50)] }));
const values = (query: string) => calculation(inputs, query).values;
const held = (query: string) => heldInShort(values(query), inputs);
const plain = ["all figures", "both set-ups", "1,000 pods on 40 nodes of 8 vCPU, 32 GiB and at most 110 pods"];

test("whose figures, which set-up and which cluster are always said, first", () => {
  expect(held("")).toEqual(plain);
  expect(held("basis=vendor&setup=ha&pods=100&nodes=1")).toEqual([
    "vendor figures only",
    "set-up: high availability",
    "100 pods on 1 node of 8 vCPU, 32 GiB and at most 110 pods",
  ]);
});

test("what was given is said after them, and nothing else", () => {
  expect(held("rps=5&discount=0.25&next.pods=2000&own.proxy-memory.alpha=12")).toEqual([
    ...plain,
    "5 requests a second, 30 % with L7, 4 calls on the slowest path",
    "25 % discount",
    "at the other time, pods in the mesh: 2,000",
    "your own figure, Alpha: Proxy memory: 12 MiB",
  ]);
  expect(held("namespaces=9")).toEqual([...plain, "120 services in 9 namespaces", "9 waypoints"]);
});

test("where only some figures count, that can be said by itself; a source taken alone is named by the finding", () => {
  const taken = (query: string) => partsTaken(values(query), inputs);
  expect(taken("pods=5")).toEqual([]);
  expect(taken("basis=docs")).toEqual([]);
  expect(taken("basis=independent&setup=default")).toEqual(["independent figures only", "set-up: defaults"]);
});

test("the other time is called by its size", () => {
  expect(otherTimeTitle({ pods: 2_000, nodes: 1 })).toBe("At the other time: 2,000 pods on 1 node");
});
