import { expect, test } from "vitest";
import { values } from "@/lib/testing/overhead";
import { driversOf, driverWord, waypointsOf } from "./drivers";

// Primes, so that no product or sum passes for another.
const primes = "pods=13&nodes=7&services=5&namespaces=3&rps=11000&l7=0.5&waypoints=17&connections=19";

test.each([
  ["scoped=1", { unscopedPodPairs: 0, unscopedPodServices: 0 }],
  ["scoped=0", { unscopedPodPairs: 169, unscopedPodServices: 65 }],
])("every driver, %s", (scoped, unscoped) => {
  const drivers = driversOf(values(`${primes}&${scoped}`));
  expect(drivers).toEqual({
    once: 1,
    pods: 13,
    nodes: 7,
    waypoints: 17,
    connections: 19,
    proxyConnections: 38,
    nodeGigabits: 0,
    proxyKiloRequests: 22,
    l7KiloRequests: 5.5,
    httpKiloRequests: 5.5,
    podNodePairs: 91,
    ...unscoped,
  });
  expect(Object.keys(driverWord)).toEqual(Object.keys(drivers));
});

test("without a waypoint no request is treated at L7", () => {
  expect(driversOf(values("l7=0.5&rps=10000&waypoints=0")).l7KiloRequests).toBe(0);
  expect(driversOf(values("l7=0.5&rps=10000")).l7KiloRequests).toBe(5);
});

test("waypoints follow namespaces while any request needs L7", () => {
  expect(
    [values("namespaces=9"), values("namespaces=9&l7=0"), values("namespaces=9&waypoints=4&l7=0")].map(waypointsOf),
  ).toEqual([9, 0, 4]);
});

test("traffic between nodes counts while nodes encrypt: all calls but those that stay on their node", () => {
  // 11,000 requests of 4 KiB are 0.360448 Gbit/s; of 7 nodes, 6 in 7 calls leave theirs.
  const encrypted = driversOf(values(`${primes}&encryption=ipsec&payload=4`));
  expect(encrypted.nodeGigabits).toBeCloseTo((0.360448 * 6) / 7, 12);
  expect(driversOf(values("nodes=1&encryption=wireguard")).nodeGigabits).toBe(0);
});
