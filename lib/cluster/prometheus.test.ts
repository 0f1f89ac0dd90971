import { expect, test } from "vitest";
import { answer, read } from "./samples";

const memory = (place: string, container: string, value = "50331648"): [Record<string, string>, string] => {
  const [namespace = "", pod = ""] = place.split("/");
  return [{ __name__: "container_memory_working_set_bytes", namespace, pod, container }, value];
};
const cpu = (place: string, container: string, value = "0.0125"): [Record<string, string>, string] => {
  const [, ...rest] = Object.entries(memory(place, container)[0]);
  return [{ ...Object.fromEntries(rest), measure: "cpu" }, value];
};
const problems = (text: string) =>
  read(text).messages.flatMap(({ tone, text: said }) => (tone === "problem" ? said : []));

test("memory by its name, CPU by the label that the query adds", () => {
  const { inputs, measured, messages } = read(
    answer([memory("shop/cart-1", "istio-proxy"), memory("shop/cart-1", "cart"), cpu("shop/cart-1", "istio-proxy")]),
  );
  expect(messages).toEqual([]);
  expect(inputs).toEqual([
    { kind: "prometheus-memory", rows: 2 },
    { kind: "prometheus-cpu", rows: 1 },
  ]);
  expect(measured.map(({ quantity, spread, from }) => [quantity, spread.p50, from])).toEqual([
    ["memory", 48, ["prometheus-memory"]],
    ["cpu", 12.5, ["prometheus-cpu"]],
  ]);
});

test("an answer for a mesh’s containers alone does not make its sidecars gateways, and counts no other pods", () => {
  const { counts } = read(
    answer([memory("shop/cart-1", "istio-proxy"), memory("istio-system/ztunnel-8k2lp", "istio-proxy")]),
  );
  expect(counts.parts).toEqual({ "istio-sidecar": 1, ztunnel: 1 });
  expect(counts.pods).toMatchObject({ count: 1, of: "meshed" });
  expect(read(answer([memory("istio-system/ztunnel-8k2lp", "istio-proxy")])).counts.pods).toBeNull();
});

test("an answer for all containers tells gateways by what is beside them, and counts all pods", () => {
  const { counts } = read(answer([memory("shop/cart-1", "cart"), memory("edge/front-1", "istio-proxy")]));
  expect(counts.parts).toEqual({ gateway: 1 });
  expect(counts.pods).toMatchObject({ count: 1, of: "running" });
});

test("sums over pods and nodes, and the pause container, are passed over", () => {
  const raw = answer([
    [{ __name__: "container_memory_working_set_bytes", id: "/" }, "9000000000"],
    [{ __name__: "container_memory_working_set_bytes", namespace: "shop", pod: "cart-1" }, "300000000"],
    memory("shop/cart-1", "POD"),
    memory("shop/cart-1", "istio-proxy"),
    memory("shop/cart-1", "cart"),
  ]);
  expect(read(raw).inputs).toEqual([{ kind: "prometheus-memory", rows: 2 }]);
  expect(problems(raw)).toEqual([]);
  const byPod = answer([[{ measure: "memory", namespace: "shop", pod: "cart-1" }, "300000000"]]);
  expect(problems(byPod)).toEqual(["An answer of Prometheus names no containers: sum by (namespace, pod, container)."]);
});

test("what an answer measures is never guessed", () => {
  const nameless = answer([[{ namespace: "shop", pod: "cart-1", container: "istio-proxy" }, "50331648"]]);
  expect(problems(nameless)).toEqual([
    expect.stringContaining("Nothing in this answer of Prometheus says what it measures"),
  ]);
  expect(read(nameless).measured).toEqual([]);
  const counter = answer([
    [{ __name__: "container_cpu_usage_seconds_total", pod: "cart-1", container: "istio-proxy" }, "812"],
  ]);
  expect(problems(counter)).toEqual([expect.stringContaining("Ask for its rate")]);
  const other = answer([[{ __name__: "container_fs_usage_bytes", pod: "cart-1", container: "istio-proxy" }, "812"]]);
  expect(read(other).messages).toEqual([
    { tone: "note", text: expect.stringContaining("measures something that is not used") },
  ]);
});

test("errors, ranges, empty answers and values that are no numbers", () => {
  const error = { status: "error", errorType: "bad_data", error: "1:5: parse error: unexpected <by>" };
  expect(problems(JSON.stringify(error))).toEqual([
    "Prometheus answered with an error: 1:5: parse error: unexpected <by>",
  ]);
  const matrix = { status: "success", data: { resultType: "matrix", result: [{ metric: {}, values: [[1, "2"]] }] } };
  expect(problems(JSON.stringify(matrix))).toEqual([expect.stringContaining("range query")]);
  expect(problems(JSON.stringify({ status: "success", data: { resultType: "scalar", result: [1, "2"] } }))).toEqual([
    "An answer of type scalar is not used: ask for an instant vector.",
  ]);
  expect(problems(answer([]))).toEqual(["Prometheus found nothing for this query: its answer is empty."]);
  expect(read(answer([memory("shop/cart-1", "istio-proxy", "NaN")])).messages).toEqual([
    { tone: "note", text: "1 value of Prometheus is no number and left out." },
  ]);
  const cut = answer([memory("shop/cart-1", "istio-proxy"), memory("shop/cart-2", "istio-proxy")]).slice(0, -40);
  expect(problems(cut)).toEqual([expect.stringContaining("the 1 result before it was read")]);
});
