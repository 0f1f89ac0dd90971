import fc from "fast-check";
import { expect, test } from "vitest";
import { figure, overheadFacts, proxies, values } from "@/lib/testing/overhead";
import { estimate } from "./estimate";
import type { Model } from "./figure";

const facts = overheadFacts({
  "proxy-memory.alpha": [
    figure("proxy-memory.alpha.a", 40),
    figure("proxy-memory.alpha.b", 70, { published: "2024-01-01" }),
  ],
  "proxy-request.alpha": [
    figure("proxy-request.alpha.plain", 0, { own: true, when: { setup: "default" } }),
    figure("proxy-request.alpha.ha", 100, { own: true, when: { setup: "ha" } }),
  ],
});
const of = (query: string, model: Model = proxies) => estimate(model, facts, values(query));

test("a term is its coefficient times what it scales with", () => {
  const { memory, terms } = of("pods=10");
  expect(memory).toEqual({ low: 400, typical: 400, high: 700, unit: "MiB", kind: "range" });
  expect(terms[0]).toMatchObject({ driver: "pods", times: 10, component: "proxies" });
});

test("with no set-up chosen, requests are alternatives; with one, they are its own", () => {
  expect(of("pods=10").requestedMemory).toMatchObject({ kind: "alternatives", low: 0, typical: null, high: 1_000 });
  expect(of("pods=10&setup=default").requestedMemory).toMatchObject({ kind: "single", high: 0 });
  expect(of("pods=10&setup=ha").requestedMemory).toMatchObject({ kind: "single", high: 1_000 });
  expect(of("pods=10").terms[1]?.coefficient).toMatchObject({
    used: ["proxy-request.alpha.plain", "proxy-request.alpha.ha"],
    // Of two alternatives neither is typical.
    typicalFrom: null,
    leftOut: [],
  });
  expect(of("pods=10&setup=ha").terms[1]?.coefficient.typicalFrom).toBe("proxy-request.alpha.ha");
  expect(of("pods=10").terms[0]?.coefficient.typicalFrom).toBe("proxy-memory.alpha.a");
});

test("cost is the larger of requested and used, per component, times price, hours and discount", () => {
  // 10 pods use 400 to 700 MiB and request 1,000 in the HA set-up; a GiB costs 1.024 an hour, so a MiB 0.001.
  const price = "pods=10&gib=1.024";
  expect(of(`${price}&setup=ha`).costPerMonth).toMatchObject({ kind: "single", unit: "USD/month" });
  expect(of(`${price}&setup=ha`).costPerMonth?.high).toBeCloseTo(1_000 * 0.001 * 730, 9);
  expect(of(`${price}&setup=default`).costPerMonth?.low).toBeCloseTo(400 * 0.001 * 730, 9);
  expect(of(`${price}&setup=ha&discount=0.25`).costPerMonth?.high).toBeCloseTo(0.75 * 730, 9);
  expect(of(price).costPerMonth?.points?.map(({ setup, high }) => [setup, Math.round(high)])).toEqual([
    ["default", 511],
    ["ha", 730],
  ]);
});

test("a licence is added once, in the reader's currency", () => {
  const query = "pods=10&gib=1.024&setup=ha&currency=EUR&fx=0.5&licence.alpha=1000";
  expect(of(query).costPerMonth).toMatchObject({ unit: "EUR/month" });
  expect(of(query).costPerMonth?.high).toBeCloseTo(730 * 0.5 + 1_000, 9);
});

test("what has no figure is missing, not nothing", () => {
  const gap = estimate(proxies, overheadFacts({}), values(""));
  expect(gap).toMatchObject({ memory: null, requestedMemory: null, costPerMonth: null, nodes: null });
  expect(gap.missing).toEqual([
    { quantity: "memory", component: "proxies", coefficient: "proxy-memory.alpha" },
    { quantity: "requestedMemory", component: "proxies", coefficient: "proxy-request.alpha" },
  ]);
});

test("an option that adds nothing adds zero", () => {
  const none = estimate({ id: "beta", components: [], latency: null }, facts, values(""));
  expect(none.memory).toMatchObject({ high: 0, kind: "single" });
  expect(none.costPerMonth).toMatchObject({ high: 0 });
  expect(none.latency.p99).toMatchObject({ high: 0, unit: "ms" });
  expect(none.missing).toEqual([]);
});

test("the addition fills whole nodes, by what runs out first", () => {
  expect(of("pods=1000&nodeGib=32&setup=ha").nodes).toMatchObject({ low: 4, high: 4, unit: "nodes" });
  const daemon: Model = {
    id: "alpha",
    components: [{ id: "proxies", pods: "nodes", terms: proxies.components[0]?.terms ?? [] }],
    latency: null,
  };
  // 300 nodes lose one pod of 100 each: 300 of 99.
  expect(of("pods=1&nodes=300&podsPerNode=100&setup=ha", daemon).nodes).toMatchObject({ low: 4, high: 4 });
});

test("drivers: a call passes two proxies; pairs count only while nothing is scoped; waypoints follow namespaces", () => {
  const driven = (times: Model["components"][0]["terms"][0]["times"], query: string) =>
    of(query, {
      id: "alpha",
      components: [{ id: "c", pods: null, terms: [{ quantity: "memory", measure: "proxy-memory", times }] }],
      latency: null,
    }).terms[0]?.times;
  expect(driven("proxyKiloRequests", "rps=5000")).toBe(10);
  expect(driven("l7KiloRequests", "rps=5000&l7=0.4")).toBe(2);
  expect(driven("unscopedPodPairs", "pods=30")).toBe(0);
  expect(driven("unscopedPodPairs", "pods=30&scoped=0")).toBe(900);
  expect(driven("unscopedPodServices", "pods=30&services=7&scoped=0")).toBe(210);
  expect(driven("waypoints", "namespaces=9")).toBe(9);
  expect(driven("waypoints", "namespaces=9&l7=0")).toBe(0);
  expect(driven("waypoints", "namespaces=9&waypoints=4&l7=0")).toBe(4);
  expect(driven("connections", "")).toBe(0);
});

test("latency on the slowest path is that of one call, times the calls", () => {
  const model: Model = { ...proxies, latency: { p50: "l", p90: "l", p99: "none" } };
  const found = estimate(
    model,
    overheadFacts({ "l.alpha": [figure("l.alpha.a", 0.5, { unit: "ms" })] }),
    values("hops=6"),
  );
  expect(found.latency.p90?.typical).toBe(0.5);
  expect(found.pathLatency.p90?.typical).toBe(3);
  expect(found.latency.p99).toBeNull();
  expect(found.missing.at(-1)).toEqual({ quantity: "latency", component: "p99", coefficient: "none.alpha" });
});

test("the reader's own coefficient counts alone", () => {
  expect(of("pods=10&own.proxy-memory.alpha=5").memory).toMatchObject({ kind: "single", typical: 50 });
  expect(of("pods=10&own.proxy-memory.alpha=5-8").memory).toMatchObject({ low: 50, typical: 50, high: 80 });
});

test("a source alone that counts by node is reckoned by node; among others it is left out", () => {
  const counted = overheadFacts({
    "proxy-memory.alpha": [
      figure("proxy-memory.alpha.a", 40),
      figure("proxy-memory.alpha.b", 960, { source: "blog", perNodes: 48, unused: "rejected" }),
    ],
  });
  const alone = estimate(proxies, counted, values("pods=1000&nodes=10&basis=blog"));
  expect(alone.memory).toMatchObject({ kind: "single", high: 200 });
  expect(alone.terms[0]).toMatchObject({ driver: "nodes", times: 10, coefficient: { used: ["proxy-memory.alpha.b"] } });
  const all = estimate(proxies, counted, values("pods=1000&nodes=10"));
  expect(all.memory).toMatchObject({ kind: "single", high: 40_000 });
  expect(all.terms[0]).toMatchObject({ driver: "pods" });
});

test("any ranges stay in order through every sum", () => {
  const ends = fc.tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(1_000)).map((three) => three.sort((a, b) => a - b));
  fc.assert(
    fc.property(
      ends,
      ends,
      fc.integer({ min: 1, max: 10_000 }),
      ([low = 0, typical = 0, high = 0], [a = 0, , b = 0], pods) => {
        const found = estimate(
          proxies,
          overheadFacts({
            "proxy-memory.alpha": [{ ...figure("x", 0), low, typical, high }],
            "proxy-request.alpha": [{ ...figure("y", 0), low: a, typical: null, high: b }],
          }),
          values(`pods=${pods}`),
        );
        for (const one of [found.memory, found.requestedMemory, found.costPerMonth, found.nodes]) {
          expect(one?.low).toBeLessThanOrEqual(one?.typical ?? one?.high ?? 0);
          expect(one?.typical ?? one?.low ?? 0).toBeLessThanOrEqual(one?.high ?? 0);
        }
      },
    ),
  );
});
