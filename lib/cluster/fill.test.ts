import { expect, test } from "vitest";
import { facts } from "@/content";
import { numberFields } from "@/lib/overhead/fields";
import { overheadFacts } from "@/lib/overhead/figure";
import { overheadParameters } from "@/lib/overhead/parameters";
import { readOverhead } from "@/lib/overhead/read";
import { baseUnit } from "@/lib/overhead/unit";
import { type FillInputs, fillFrom, textsBefore } from "./fill";
import { list, node, pod, read, service, topTable } from "./samples";

const numbers = overheadFacts(facts);
const ids = {
  options: facts.overhead.map(({ id }) => id),
  coefficients: Object.keys(numbers.figures),
  sources: [],
  revisions: [],
};
const inputs: FillInputs = {
  facts: numbers,
  ids,
  words: {
    options: Object.fromEntries(facts.options.map(({ id, name }) => [id, name])),
    measures: Object.fromEntries(
      facts.measures.map(({ id, name, per, counts, dimension }) => [
        id,
        { name, per, counts, unit: baseUnit[dimension], reach: null },
      ]),
    ),
  },
};
const fill = (text: string) => fillFrom(read(text), inputs);
const row = (place: string, container: string, cpu: number, memory: number) =>
  `${place.replace("/", "  ")}  ${container}  ${cpu}m  ${memory}Mi\n`;
const head = "NAMESPACE  POD  NAME  CPU(cores)  MEMORY(bytes)\n";

test("sidecars: median and 95th percentile of one, all that grows with something else is nought", () => {
  const { values, lines } = fill(topTable);
  expect(values).toMatchObject({
    pods: "3",
    namespaces: "2",
    "own.proxy-memory.istio-sidecar": "51-95",
    "own.proxy-configuration-memory.istio-sidecar": "0",
    "own.proxy-idle-cpu.istio-sidecar": "4-9",
    "own.proxy-cpu.istio-sidecar": "0",
    "own.control-plane-memory.istio-sidecar": "1200",
    "own.control-plane-pod-memory.istio-sidecar": "0",
    "own.control-plane-service-memory.istio-sidecar": "0",
    // 75 mCPU over the three pods that were counted.
    "own.control-plane-pod-cpu.istio-sidecar": "25",
  });
  expect(lines.find(({ fills }) => fills?.parameter === "own.proxy-memory.istio-sidecar")).toMatchObject({
    what: "Istio sidecars: memory in use",
    found: "3 pods: median 51 MiB, 95th percentile 95 MiB, 194 MiB in all",
    from: "kubectl top pod --containers",
    fills: { text: "51-95", unit: "MiB", label: "Istio sidecar: Memory of one sidecar proxy" },
  });
  expect(lines.find(({ what }) => what === "Gateways")).toMatchObject({ found: "1 pod", fills: null });
});

test("of each component and quantity that is filled in, one coefficient holds the figure and all others are nought", () => {
  const { values } = fill(topTable);
  const istio = facts.overhead.find(({ id }) => id === "istio-sidecar");
  for (const { id, terms } of istio?.components ?? [])
    for (const quantity of ["memory", "cpu"] as const) {
      const texts = terms
        .filter((term) => term.quantity === quantity)
        .map(({ measure }) => values[`own.${measure}.istio-sidecar`]);
      expect(
        texts.filter((text) => text !== "0"),
        `${id} ${quantity}`,
      ).toHaveLength(1);
      expect(texts).not.toContain(undefined);
    }
});

test("ambient: ztunnel by the node, its CPU is left alone and said to be", () => {
  const { values, lines } = fill(
    head +
      row("istio-system/ztunnel-8k2lp", "istio-proxy", 20, 40) +
      row("istio-system/ztunnel-2k9xq", "istio-proxy", 30, 44) +
      row("istio-system/istiod-6c-7m2fd", "discovery", 50, 300) +
      row("istio-system/istio-cni-node-4kq2x", "install-cni", 3, 25) +
      row("shop/waypoint-5f6-tq2mh", "istio-proxy", 15, 60) +
      row("shop/cart-1", "cart", 10, 200),
  );
  expect(values).toMatchObject({
    pods: "1",
    waypoints: "1",
    "own.ztunnel-memory.istio-ambient": "40-44",
    "own.ztunnel-pod-memory.istio-ambient": "0",
    "own.ztunnel-connection-memory.istio-ambient": "0",
    "own.waypoint-memory.istio-ambient": "60",
    "own.control-plane-memory.istio-ambient": "300",
    "own.cni-memory.istio-ambient": "25",
  });
  expect(Object.keys(values).filter((name) => /ztunnel-cpu|waypoint-cpu|istio-sidecar/.test(name))).toEqual([]);
  const said = Object.fromEntries(lines.map(({ what, note }) => [what, note]));
  expect(said["ztunnel: CPU in use"]).toContain("reckons it per request");
  expect(said["istio-cni: CPU in use"]).toBe("The calculator does not reckon with it.");
});

test("pods that ztunnel serves and no waypoint: there are none, and that is filled in", () => {
  const ztunnel = pod("istio-system/ztunnel-8k2lp", { containers: { "istio-proxy": null } });
  const served = pod("shop/cart-1", { annotations: { "ambient.istio.io/redirection": "enabled" } });
  expect(fill(list(ztunnel, served)).values.waypoints).toBe("0");
  // One namespace alone shows ztunnel and none of the pods it serves.
  expect(fill(list(ztunnel, pod("istio-system/probe-1"))).values.waypoints).toBeUndefined();
});

test("istiod and the CNI agent with no data plane beside them are not used, and it is said why", () => {
  const { values, lines } = fill(
    head +
      row("istio-system/istiod-6c-7m2fd", "discovery", 50, 300) +
      row("istio-system/istio-cni-node-4k", "install-cni", 3, 25),
  );
  expect(values).toEqual({});
  expect(lines.map(({ note }) => note)).toEqual([
    ...Array(2).fill("Not used: it works for Istio sidecars or ztunnel, which this text does not show."),
    ...Array(2).fill("Not used: it works for ztunnel, which this text does not show."),
  ]);
});

test("one istiod that serves both data planes counts for both", () => {
  const { values } = fill(topTable + row("istio-system/ztunnel-8k2lp", "istio-proxy", 20, 40));
  expect(values["own.control-plane-memory.istio-sidecar"]).toBe("1200");
  expect(values["own.control-plane-memory.istio-ambient"]).toBe("1200");
});

test("Linkerd, Cilium, Consul and Kuma: every component that was measured", () => {
  const { values } = fill(
    head +
      row("shop/cart-1", "cart", 10, 200) +
      row("shop/cart-1", "linkerd-proxy", 2, 20) +
      row("linkerd/linkerd-identity-7f-x2", "identity", 1, 30) +
      row("linkerd/linkerd-identity-7f-x2", "linkerd-proxy", 1, 10) +
      row("kube-system/cilium-9xk2q", "cilium-agent", 100, 250) +
      row("kube-system/cilium-envoy-9xk2q", "cilium-envoy", 5, 50) +
      row("kube-system/cilium-operator-7f-x2", "cilium-operator", 5, 60) +
      row("shop/cart-2", "cart", 10, 200) +
      row("shop/cart-2", "consul-dataplane", 3, 35) +
      row("consul/consul-server-0", "consul", 60, 120) +
      row("shop/cart-3", "cart", 10, 200) +
      row("shop/cart-3", "kuma-sidecar", 3, 45) +
      row("kuma-system/kuma-control-plane-7f-x2", "control-plane", 30, 130),
  );
  expect(values).toMatchObject({
    pods: "3",
    "own.proxy-memory.linkerd": "20",
    "own.control-plane-memory.linkerd": "40",
    "own.agent-memory.cilium": "250",
    "own.agent-pod-memory.cilium": "0",
    "own.agent-cpu.cilium": "100",
    "own.node-proxy-memory.cilium": "50",
    "own.control-plane-memory.cilium": "60",
    "own.proxy-memory.consul": "35",
    "own.control-plane-memory.consul": "120",
    "own.control-plane-pod-cpu.consul": "20",
    "own.proxy-memory.kuma": "45",
    "own.control-plane-pod-memory.kuma": "0",
  });
  expect(values["own.node-proxy-cpu.cilium"]).toBeUndefined();
});

test("requests, services and the size of nodes", () => {
  const { values } = fill(
    list(
      pod("shop/cart-1", { containers: { cart: null, "istio-proxy": { cpu: "100m", memory: "128Mi" } } }),
      service("shop/cart"),
      service("shop/front"),
      node("worker-1", { cpu: "7910m", memory: "30411648Ki", pods: "110" }),
    ),
  );
  expect(values).toEqual({
    pods: "1",
    namespaces: "1",
    nodes: "1",
    nodeVcpu: "7.91",
    nodeGib: "29",
    podsPerNode: "110",
    services: "2",
    "own.proxy-requested-memory.istio-sidecar": "128",
    "own.proxy-requested-cpu.istio-sidecar": "100",
  });
});

test("what the calculator does not take is not filled in, and it is said what it takes", () => {
  const { values, lines } = fill(list(node("worker-1", { cpu: "940m", memory: "2Gi", pods: "8" })));
  expect(values.nodeVcpu).toBeUndefined();
  expect(lines.find(({ what }) => what === numberFields.nodeVcpu.label)?.note).toBe("The calculator takes 1 to 1,024.");
});

test("all that is filled in is taken by the calculator", () => {
  const all = `${topTable}${list(pod("shop/cart-1", { containers: { cart: null, "istio-proxy": { cpu: "100m" } } }))}`;
  const { values } = fill(all);
  const { problems } = readOverhead(overheadParameters(ids), new URLSearchParams({ ...values }));
  expect(problems).toEqual([]);
});

test("the estimate from what was measured brackets what was measured in all", () => {
  const reading = read(topTable);
  const { values } = fillFrom(reading, inputs);
  const [low = 0, high = 0] = (values["own.proxy-memory.istio-sidecar"] ?? "").split("-").map(Number);
  const total = reading.measured[0]?.spread.total ?? 0;
  expect(low * 3).toBeLessThanOrEqual(total);
  expect(high * 3).toBeGreaterThanOrEqual(total);
});

test("undoing gives back what was entered, and the default where nothing was", () => {
  const before = textsBefore(
    { values: { pods: "3", waypoints: "0", "own.proxy-memory.linkerd": "20" }, lines: [] },
    {
      nodes: "7",
      "own.proxy-memory.linkerd": "18",
    },
  );
  expect(before).toEqual({ pods: "1000", waypoints: "", "own.proxy-memory.linkerd": "18" });
});
