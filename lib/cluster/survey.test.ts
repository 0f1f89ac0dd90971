import { expect, test } from "vitest";
import { list, node, pod, read, topTable } from "./samples";

const redirected = { annotations: { "ambient.istio.io/redirection": "enabled" } };
const ztunnel = pod("istio-system/ztunnel-8k2lp", { containers: { "istio-proxy": { cpu: "200m", memory: "512Mi" } } });

test("pods that ztunnel serves are in the mesh; waypoints and ztunnel itself are not", () => {
  const waypoint = pod("shop/l7-5f6b9c7d8-tq2mh", {
    containers: { "istio-proxy": null },
    labels: { "gateway.networking.k8s.io/gateway-class-name": "istio-waypoint" },
  });
  const { counts, messages } = read(
    list(pod("shop/cart-1", redirected), pod("shop/cart-2", redirected), pod("other/app-1"), waypoint, ztunnel),
  );
  expect(counts.pods).toMatchObject({ count: 2, of: "meshed", namespaces: 1, by: { ambient: 2 }, running: 5 });
  expect(counts.parts).toEqual({ waypoint: 1, ztunnel: 1 });
  expect(messages).toEqual([]);
});

test("a table cannot show which pods ztunnel serves, and that is said", () => {
  const table = topTable
    .replace(/istio-proxy/g, "probe")
    .concat("istio-system   ztunnel-8k2lp   istio-proxy   5m   40Mi\n");
  const { messages, counts } = read(table);
  expect(messages).toEqual([{ tone: "note", text: expect.stringContaining("annotation that only pods as JSON show") }]);
  expect(counts.pods).toMatchObject({ of: "running", count: 4 });
});

test("without a mesh all running pods count, save those on the host’s network", () => {
  const { counts } = read(
    list(
      pod("shop/cart-1"),
      pod("shop/import-1", { phase: "Succeeded" }),
      pod("shop/import-2", { phase: "Failed" }),
      pod("shop/cart-2", { phase: "Pending" }),
      pod("kube-system/agent-1", { hostNetwork: true, node: "worker-2" }),
    ),
  );
  expect(counts.pods).toMatchObject({ count: 1, of: "running", namespaces: 1, hostNetworkKnown: true });
  expect(counts.nodes).toMatchObject({ count: 2, from: "pods" });
});

test("a finished pod counts nowhere, also where Prometheus still remembers it", () => {
  const done = pod("stock/stock-0", {
    containers: { stock: null, "istio-proxy": { memory: "128Mi" } },
    phase: "Failed",
  });
  const { counts, measured } = read(`${topTable}${list(done)}`);
  expect(counts.pods?.count).toBe(2);
  expect(measured[0]?.spread.count).toBe(2);
});

test("a control plane is the sum of its containers, pod by pod; no request is a request of nought", () => {
  const place = (name: string) => `linkerd/linkerd-${name}-7f8d9-x2k4q`;
  const { measured } = read(
    list(
      pod(place("destination"), {
        containers: { "linkerd-proxy": { memory: "20Mi" }, destination: { memory: "50Mi" } },
      }),
      pod(place("identity"), { containers: { "linkerd-proxy": { memory: "20Mi" }, identity: { memory: "10Mi" } } }),
      pod("shop/cart-1", { containers: { cart: null, "linkerd-proxy": null } }),
    ),
  );
  expect(measured.map(({ part, quantity, spread }) => [part, quantity, spread.count, spread.total])).toEqual([
    ["linkerd-proxy", "requestedMemory", 1, 0],
    ["linkerd-proxy", "requestedCpu", 1, 0],
    ["linkerd-control-plane", "requestedMemory", 2, 100],
    ["linkerd-control-plane", "requestedCpu", 2, 0],
  ]);
});

test("the size of a node is the median of what nodes have for pods", () => {
  const { counts } = read(
    list(
      node("worker-1", { cpu: "3920m", memory: "15Gi", pods: "58" }),
      node("worker-2", { cpu: "7910m", memory: "30Gi", pods: "110" }),
      node("worker-3", { cpu: "7", memory: "29Gi", pods: "110" }),
    ),
  );
  expect(counts.nodes).toEqual({ count: 3, from: "nodes", size: { vcpu: 7, gib: 29, pods: 110 } });
});

test("a figure given again replaces the first, and that is said", () => {
  const again = topTable.replace("48Mi", "60Mi");
  const { messages, measured } = read(`${topTable}\n${again}`);
  expect(messages).toEqual([
    { tone: "note", text: "9 figures of the same container were given again: the last one of each counts." },
  ]);
  expect(measured[0]?.spread).toEqual({ count: 3, p50: 60, p95: 95, total: 206 });
});

test("nothing that is found names a pod, a namespace or a node", () => {
  const reading = read(`${topTable}${list(pod("shop/cart-1"), node("worker-1", { cpu: "4" }))}`);
  expect(JSON.stringify(reading)).not.toMatch(/cart|shop|stock|worker/);
});
