import { expect, test } from "vitest";
import type { Overhead } from "@/lib/schema/types";
import { facts, measure, measurement } from "@/lib/testing/facts";
import { overheadComplete } from "./overhead-complete";

const model: Overhead = {
  id: "alpha",
  components: [
    { id: "proxies", name: "proxies", pods: null, terms: [{ quantity: "memory", measure: "m", times: "pods" }] },
  ],
  latency: { p50: "l", p90: "l", p99: "l" },
  startup: "s",
  leavesOut: [],
};
const cell = { claims: [measurement("a")] };

test("every measure a model multiplies has a cell", () => {
  const complete = [measure("m", { alpha: cell }), measure("l", { alpha: cell }), measure("s", { alpha: cell })];
  expect(overheadComplete(facts({ overhead: [model], measures: complete }))).toEqual([]);
  const problems = overheadComplete(facts({ overhead: [model], measures: [measure("m", { beta: cell })] }));
  expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual([
    "content/overhead/alpha.ts components.0.terms.0.measure",
    "content/overhead/alpha.ts latency.p50",
    "content/overhead/alpha.ts latency.p90",
    "content/overhead/alpha.ts latency.p99",
    "content/overhead/alpha.ts startup",
    "content/measurements/m.ts cells.beta",
  ]);
});
