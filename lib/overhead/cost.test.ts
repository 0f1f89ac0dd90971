import { expect, test } from "vitest";
import { figure, overheadFacts, values } from "@/lib/testing/overhead";
import { estimate } from "./estimate";
import type { Model } from "./figure";

/** A daemon of 1,024 MiB and 2,000 mCPU on each node. */
const daemon: Model = {
  id: "alpha",
  components: [
    {
      id: "daemon",
      pods: "nodes",
      terms: [
        { quantity: "memory", measure: "memory", times: "nodes" },
        { quantity: "cpu", measure: "cpu", times: "nodes" },
      ],
    },
  ],
  latency: null,
};
const facts = overheadFacts({
  "memory.alpha": [figure("memory.alpha.a", 1_024)],
  "cpu.alpha": [figure("cpu.alpha.a", 2_000, { unit: "mCPU" })],
});
const of = (query: string) => estimate(daemon, facts, values(`nodes=100&${query}`));

test.each([
  ["memory", "nodeGib=4&nodeVcpu=1000&podsPerNode=10000", 34],
  ["CPU", "nodeGib=1000&nodeVcpu=8&podsPerNode=10000", 34],
  ["the number of pods", "nodeGib=1000&nodeVcpu=1000&podsPerNode=4", 34],
  ["memory, in nodes that are just whole", "nodeGib=5&nodeVcpu=1000&podsPerNode=10000", 25],
])("a daemon runs on the added nodes too: 100 × d ÷ (c − d) nodes, where %s runs out first", (_, query, nodes) => {
  expect(of(query).nodes).toMatchObject({ low: nodes, high: nodes, unit: "nodes" });
});

test.each([
  ["memory", "nodeGib=1&nodeVcpu=1000"],
  ["CPU", "nodeGib=1000&nodeVcpu=2"],
])("where the daemon alone takes all %s of a node, no number of nodes will do", (_, query) => {
  expect(of(query)).toMatchObject({ nodes: null, memory: { high: 102_400 } });
});

const dollars = (100 * 1 + 200 * 0.5) * 730;
test.each([
  ["currency=EUR&fx=0.5", dollars / 2, "EUR/month"],
  ["currency=EUR&fx=0,5", dollars, "USD/month"],
  ["currency=eur&fx=0.5", dollars, "USD/month"],
  ["currency=EUR", dollars, "USD/month"],
  ["fx=0.5", dollars, "USD/month"],
])("a cost never bears the name of a currency it is not in: %s", (money, cost, unit) => {
  const found = of(`gib=1&vcpu=0.5&${money}`).costPerMonth;
  expect(found?.unit).toBe(unit);
  expect(found?.high).toBeCloseTo(cost, 6);
});
