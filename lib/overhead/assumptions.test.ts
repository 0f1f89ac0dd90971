import { expect, test } from "vitest";
import { values } from "@/lib/testing/overhead";
import { assumptionsOf } from "./assumptions";
import { labelOf } from "./labels";

const words = {
  options: { alpha: "Alpha", beta: "Beta" },
  measures: { "proxy-memory": { name: "Memory of one proxy", unit: "MiB" } },
  sources: { blog: { title: "A blog" } },
};
const of = (query: string) => assumptionsOf(values(query), words);

test("all that a result holds for", () => {
  expect(of("")).toEqual([
    "1,000 pods on 40 nodes of 8 vCPU, 32 GiB and at most 110 pods",
    "120 services in 24 namespaces",
    "20,000 requests a second, 30 % with L7, 4 calls on the slowest path",
    "24 waypoints",
    "open connections not counted",
    "scoped configuration",
    "both set-ups",
    "US$0.035 per vCPU and hour, US$0.003464 per GiB and hour",
    "no discount",
    "all figures",
  ]);
});

test.each([
  ["pods=1", "1 pod on"],
  ["nodes=41", "on 41 nodes"],
  ["services=7", "7 services"],
  ["namespaces=9", "in 9 namespaces"],
  ["rps=5", "5 requests a second"],
  ["hops=1", "1 call on the slowest path"],
  ["l7=0.07", "7 % with L7"],
  ["waypoints=2", "2 waypoints"],
  ["connections=50000", "50,000 open connections"],
  ["scoped=0", "unscoped configuration"],
  ["setup=ha", "set-up: high availability"],
  ["nodeVcpu=96", "of 96 vCPU"],
  ["nodeGib=384", "384 GiB and at most"],
  ["podsPerNode=250", "at most 250 pods"],
  ["vcpu=0.04", "US$0.04 per vCPU"],
  ["gib=0.005", "US$0.005 per GiB"],
  ["discount=0.25", "25 % discount"],
  ["currency=EUR&fx=0.91", "costs in EUR, at 0.91 for one US dollar"],
  ["licence.beta=5000", "licence of Beta USD 5,000 a month"],
  ["own.proxy-memory.alpha=12.5", "your own figure, Alpha: Memory of one proxy: 12.5 MiB"],
  ["basis=independent", "independent figures only"],
  ["basis=blog", "figures of “A blog” alone"],
])("%s is said", (query, text) => {
  const [before, after] = [of("").join("; "), of(query).join("; ")];
  expect(after).toContain(text);
  expect(before).not.toContain(text);
});

test("a field is called what stands beside it", () => {
  expect(
    ["pods", "currency", "licence.beta", "own.proxy-memory.alpha", "own.gone.alpha", "toString"].map((name) =>
      labelOf(name, words),
    ),
  ).toEqual([
    "Pods in the mesh",
    "Currency",
    "Licence of Beta",
    "Alpha: Memory of one proxy",
    "own.gone.alpha",
    "toString",
  ]);
});
