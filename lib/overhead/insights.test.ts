import { expect, test } from "vitest";
import { overheadView } from "@/app/_data/overhead";
import { contradictionsOf, spreadSentence } from "./belief-words";
import { overheadJson } from "./export";
import { heldSentence, sureSentence } from "./insight-words";
import { believedOf, heldOf, turningsOf } from "./insights";

/** With the facts as they are. */
const view = (query: string) => overheadView(new URLSearchParams(query));
const plain = (text: string | null) => text?.replaceAll("\u00a0", " ") ?? null;

test("what will ambient save over sidecars at 2,000 pods on 60 nodes, and how sure is that", () => {
  const { calculation, inputs } = view("pods=2000&nodes=60");
  const ambient = heldOf(inputs, calculation).find(({ option }) => option === "istio-ambient");
  expect(calculation.against).toBe("istio-sidecar");
  const verdicts = Object.fromEntries(ambient?.differences.map(({ quantity, verdict }) => [quantity, verdict]) ?? []);
  expect(verdicts).toMatchObject({ memory: "less", requestedCpu: "less", costPerMonth: "less", nodes: "less" });
  // 2,000 × 128 MiB and 2,000 × 100m are set aside for sidecars; 60 × (512 + 100) MiB for the daemons of ambient.
  const saved = ambient?.differences.find(({ quantity }) => quantity === "requestedCpu")?.saved;
  expect(saved?.low).toBeGreaterThan(170_000);
  expect(saved?.high).toBeLessThan(200_500);
  const sentence = ambient ? heldSentence(ambient, "Istio sidecar", "MiB") : "";
  expect(plain(sentence)).toMatch(
    /^Against Istio sidecar, Istio ambient saves \d+ to \d+ GiB of memory in use \(\d+ to \d+ %\)/,
  );
  expect(sureSentence(ambient?.certainty ?? never())).toMatch(
    /^The memory rests on \d+ published figures, .*The ranges do not touch\./,
  );
});

test("another reference turns the verdicts round", () => {
  const { calculation, inputs } = view("pods=2000&nodes=60&against=istio-ambient");
  const sidecar = heldOf(inputs, calculation).find(({ option }) => option === "istio-sidecar");
  expect(sidecar?.differences.find(({ quantity }) => quantity === "memory")?.verdict).toBe("more");
  expect(plain(sidecar ? heldSentence(sidecar, "Istio ambient", "MiB") : "")).toMatch(/Istio sidecar takes .* more\./);
});

test("every number that says where the order changes is where it changes", () => {
  const { calculation, inputs } = view("pods=1000");
  for (const { option, breakEvens } of turningsOf(inputs, calculation))
    for (const { what, parameter, zones } of breakEvens.filter(
      (one) => one.parameter === "pods" || one.parameter === "rps",
    ))
      for (const zone of zones.slice(1)) {
        const at = (value: number) => {
          const { calculation: there } = view(`${parameter}=${value}`);
          return heldOf(inputs, there)
            .find((one) => one.option === option)
            ?.differences.find(({ quantity }) => quantity === what)?.verdict;
        };
        expect([option, at(zone.from - 1), at(zone.from)]).toEqual([
          option,
          zones[zones.indexOf(zone) - 1]?.verdict,
          zone.verdict,
        ]);
      }
});

test("each source alone, from the lowest to the highest; the articles are among them", () => {
  const { calculation, inputs } = view("pods=1000&nodes=40");
  const [sidecar] = believedOf(inputs, calculation);
  const rows = sidecar?.rows ?? [];
  const middle = rows.map(({ memory }) => memory.typical ?? (memory.low + memory.high) / 2);
  expect(middle).toEqual([...middle].sort((a, b) => a - b));
  const of = (source: string, counting: string) =>
    rows.find((row) => row.source === source && row.counting === counting)?.published;
  expect(of("article-000", "model")).toMatchObject({ low: 50, high: 100, unit: "GB" });
  expect(of("article-003", "model")).toMatchObject({ low: 50, high: 300, unit: "GB" });
  expect(of("article-003", "node")).toMatchObject({ low: 12, high: 12, unit: "GB" });
  expect(rows.filter(({ source }) => source.startsWith("article")).every(({ rejected }) => rejected)).toBe(true);
  const title = (source: string) => source;
  expect(contradictionsOf(rows, title).map(plain)).toEqual([
    "“article-003” counts in two ways: by pod this cluster takes 50 to 300 GB, by node 12 GB. Both cannot be so.",
  ]);
  expect(plain(spreadSentence(rows, title))).toMatch(
    /^From 2\.?\d* GiB \(article-001\) to 279 GiB \(article-003\): a factor of \d+\.$/,
  );
});

test("a cluster of 48 nodes takes what the article says it does: 3 GB with Istio, 300 MB with Linkerd", () => {
  const { calculation, inputs } = view("nodes=48");
  const published = (option: string) =>
    believedOf(inputs, calculation)
      .find((one) => one.option === option)
      ?.rows.find(({ source }) => source === "article-001")?.published;
  expect(published("istio-sidecar")).toMatchObject({ low: 3, high: 3, unit: "GB" });
  expect(published("linkerd")).toMatchObject({ low: 300, high: 300, unit: "MB" });
});

test("the other time is the same question with the numbers of then, on the page and in the API", () => {
  const { calculation, inputs, places } = view("pods=500&nodes=20&next.pods=900&next.nodes=33");
  const alone = view("pods=900&nodes=33").calculation;
  expect(calculation.next?.results.map(({ memory, costPerMonth, nodes }) => [memory, costPerMonth, nodes])).toEqual(
    alone.results.map(({ memory, costPerMonth, nodes }) => [memory, costPerMonth, nodes]),
  );
  const body = overheadJson(calculation, inputs, places);
  expect(body.next?.parameters).toEqual({ pods: 900, nodes: 33 });
  expect(body.next?.results.map(({ memory }) => memory)).toEqual(alone.results.map(({ memory }) => memory));
  expect(view("").calculation.next).toBeNull();
});

test("encryption between nodes is a choice of its own: it costs CPU without a mesh, and nothing where it is off", () => {
  const none = (query: string) => view(query).calculation.results.find(({ option }) => option === "no-mesh");
  expect(none("")).toMatchObject({ cpu: { high: 0 }, costPerMonth: { high: 0 }, terms: [] });
  const encrypted = none("encryption=wireguard&payload=100&rps=20000&nodes=40");
  // 20,000 × 100 KiB × 39/40 are 15.97 Gbit/s; the sources give 0.40 to 1.73 vCPU for each.
  expect(encrypted?.cpu?.low).toBeCloseTo(15.97 * 400, -2);
  expect(encrypted?.cpu?.high).toBeCloseTo(15.97 * 1_730, -2);
  expect(encrypted?.memory?.high).toBe(0);
  expect(encrypted?.nodes?.high).toBeGreaterThan(0);
});

function never(): never {
  throw new Error("no certainty");
}

test("a cost is not said to be less where the use behind it is not measured", () => {
  const { calculation, inputs } = view("rps=1000000");
  const kuma = heldOf(inputs, calculation).find(({ option }) => option === "kuma");
  expect(kuma?.differences.find(({ quantity }) => quantity === "costPerMonth")?.verdict).toBe("unknown");
  expect(calculation.answer).not.toContain("Kuma");
});

test("Cilium treats HTTP without waypoints; no mesh that encrypts has no figure of latency; a small node is told", () => {
  const of = (query: string, option: string) => view(query).calculation.results.find((one) => one.option === option);
  expect(of("waypoints=0", "cilium")?.atLeast).toContain("cpu");
  expect(of("encryption=wireguard", "no-mesh")?.latency).toEqual({ p50: null, p90: null, p99: null });
  expect(of("", "no-mesh")?.latency.p90?.high).toBe(0);
  const { calculation } = view("podsPerNode=1&nodes=5000");
  expect(calculation.results.find(({ option }) => option === "istio-ambient")).toMatchObject({
    nodes: null,
    nodesTooSmall: true,
  });
  expect(calculation.notices.map(({ text }) => text).join()).toContain("no number of nodes to add can be given");
});

test("your own figures are not credited to anybody else", () => {
  const own = "own.proxy-memory.linkerd=10&own.control-plane-memory.linkerd=200&own.control-plane-pod-memory.linkerd=0";
  const { calculation, inputs } = view(`options=linkerd.no-mesh&against=linkerd&${own}`);
  const [none] = heldOf(inputs, calculation);
  expect(sureSentence(none?.certainty ?? never())).toBe("The memory rests on your own figures alone.");
});

test("what will be is warned of like what is", () => {
  const { calculation } = view("pods=100&next.pods=100000");
  expect(calculation.notices.some(({ text }) => text.startsWith("Then: 100,000 pods do not fit"))).toBe(true);
});
