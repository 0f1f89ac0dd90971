import fc from "fast-check";
import { expect, test } from "vitest";
import { createClusterReader } from "./reader";
import { answer, list, node, pod, read, service, topTable } from "./samples";

const texts = (text: string) => read(text).messages.map((message) => message.text);

const shop = list(
  pod("shop/cart-1", {
    containers: { cart: { cpu: "250m", memory: "256Mi" }, "istio-proxy": { cpu: "100m", memory: "128Mi" } },
    init: ["istio-init"],
  }),
  pod("stock/stock-0", { containers: { stock: null }, lasting: { "istio-proxy": { cpu: "50m", memory: "64Mi" } } }),
  service("shop/cart"),
  node("worker-1", { cpu: "7910m", memory: "30411648Ki", pods: "110" }),
);

test("a table of containers: counts, and what each part uses", () => {
  const { inputs, messages, counts, measured } = read(topTable);
  expect(inputs).toEqual([{ kind: "top", rows: 9 }]);
  expect(messages).toEqual([]);
  expect(counts.pods).toMatchObject({ count: 3, of: "meshed", namespaces: 2, by: { "istio-sidecar": 3 }, running: 6 });
  expect(counts.parts).toEqual({ "istio-sidecar": 3, istiod: 2, gateway: 1 });
  expect(measured).toContainEqual({
    part: "istio-sidecar",
    quantity: "memory",
    spread: { count: 3, p50: 51, p95: 95, total: 194 },
    from: ["top"],
  });
  expect(measured).toContainEqual({
    part: "istiod",
    quantity: "cpu",
    spread: { count: 2, p50: 35, p95: 40, total: 75 },
    from: ["top"],
  });
});

test("pods, services and nodes in one list; a native sidecar runs, other init containers have ended", () => {
  const { inputs, messages, counts, measured } = read(shop);
  expect(messages).toEqual([]);
  expect(inputs).toEqual([
    { kind: "pod-objects", rows: 2 },
    { kind: "service-objects", rows: 1 },
    { kind: "node-objects", rows: 1 },
  ]);
  expect(counts).toMatchObject({
    pods: { count: 2, of: "meshed", namespaces: 2, hostNetworkKnown: true },
    nodes: { count: 1, from: "nodes", size: { vcpu: 7.91, pods: 110 } },
    services: 1,
    parts: { "istio-sidecar": 2 },
  });
  expect(counts.nodes?.size.gib).toBeCloseTo(29.0028, 3);
  expect(measured.map(({ quantity, spread: { p50, p95 } }) => [quantity, p50, p95])).toEqual([
    ["requestedMemory", 64, 128],
    ["requestedCpu", 50, 100],
  ]);
});

test("a mixture, with prompts between: what one input lacks, the other has", () => {
  const { counts, measured, messages } = read(
    `reader@laptop:~$ kubectl top pod -A --containers\n${topTable}reader@laptop:~$ kubectl get pods,services,nodes -A -o json\n${shop}$ \n`,
  );
  expect(messages).toEqual([]);
  // cart-1 and stock-0 of the list, and the three sidecars of the table: stock-0 is in both.
  expect(counts.pods?.count).toBe(4);
  expect(counts.services).toBe(1);
  expect(
    measured.filter(({ part }) => part === "istio-sidecar").map(({ quantity, spread }) => [quantity, spread.count]),
  ).toEqual([
    ["memory", 3],
    ["cpu", 3],
    ["requestedMemory", 2],
    ["requestedCpu", 2],
  ]);
});

test("where the text is cut into pieces makes no difference", () => {
  const mixed = `${topTable}\n${shop}${answer([[{ __name__: "container_memory_working_set_bytes", namespace: "shop", pod: "cart-1", container: "istio-proxy" }, "50331648"]])}${list(pod("müll/öl-“1”"))}<html>`;
  const whole = read(mixed);
  expect(whole.inputs).toHaveLength(5);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (piece) => {
      expect(read(mixed, piece)).toEqual(whole);
    }),
  );
});

test("JSON in one line, several documents in one line, and a prompt behind the last brace", () => {
  const one = JSON.stringify(pod("shop/cart-1"));
  const { inputs, messages } = read(
    `${one}${one.replace("cart-1", "cart-2")}\n${one.replace("cart-1", "cart-3")}reader@laptop:~$ `,
  );
  expect(inputs).toEqual([{ kind: "pod-objects", rows: 3 }]);
  expect(messages).toEqual([]);
});

test("a list as the API itself gives it: its kind says what it holds", () => {
  const { kind, apiVersion, ...bare } = pod("shop/cart-1");
  const text = JSON.stringify({ kind: "PodList", apiVersion: "v1", metadata: {}, items: [bare] });
  expect(read(text).inputs).toEqual([{ kind: "pod-objects", rows: 1 }]);
});

test("truncated JSON: told, and what stood before it is kept", () => {
  const cut = shop.slice(0, shop.indexOf('"Service"'));
  expect(read(cut).counts.pods?.count).toBe(2);
  expect(texts(cut)).toEqual([
    expect.stringMatching(/^The JSON ends in the middle of its list; the 2 pods before it were read\./),
  ]);
  expect(texts(shop.slice(0, 60))[0]).toContain("no pod before it was read");
  // The next output begins on a line of its own: it is read.
  const both = read(`${cut}\n${topTable}`);
  expect(both.inputs).toContainEqual({ kind: "top", rows: 9 });
  expect(both.messages).toHaveLength(1);
  const twice = read(`${cut}\n${list(service("shop/cart"), node("worker-2", {}))}`);
  expect(twice.counts).toMatchObject({ services: 1, nodes: { count: 1 } });
});

test("damaged JSON: told, and the next output is read", () => {
  const damaged = shop.replace('"kind": "Service"', "[…");
  const { counts, messages, inputs } = read(`${damaged}\n${topTable}`);
  expect(counts.services).toBeNull();
  expect(inputs).toContainEqual({ kind: "top", rows: 9 });
  expect(messages.map(({ text }) => text)).toEqual([
    "Part of the JSON is damaged; the 2 pods before it were read. What stands behind it is not used.",
  ]);
});

test("a truncated table: the last row is not half believed", () => {
  for (const end of [" 48M", " 4", "", "\n"].map((tail) => topTable.lastIndexOf(" 70Mi") && tail)) {
    const cut = topTable.slice(0, topTable.lastIndexOf(" 70Mi")) + end;
    const { inputs, messages } = read(cut);
    expect(inputs, cut.slice(-20)).toEqual([{ kind: "top", rows: 8 }]);
    expect(messages[0]?.text).toMatch(
      end === "\n" ? /^1 row of a table could not be read/ : /in the middle of a row; the 8 rows before it were read/,
    );
  }
});

test("what is foreign is named by its first line, shortened, once", () => {
  const page = "<!DOCTYPE html>\n<html>\n<head>\n<title>Sign in</title>\n</head>\n\n<style>\nbody {\n}\n</style>\n";
  expect(texts(page)).toEqual([expect.stringContaining("This is a web page")]);
  expect(texts(`${topTable}<html>\n`)).toEqual([expect.stringContaining("The first: “<html>”")]);
  expect(texts(`<!DOCTYPE html>\n<title>Sign in</title>\n<p>\n`)).toEqual([
    expect.stringContaining("This is a web page"),
  ]);
  expect(texts("apiVersion: v1\nitems:\n- kind: Pod\n")[0]).toContain("Use -o json");
  for (const prompt of [
    "reader@laptop:~$ ",
    "PS C:\\\\Users\\\\reader> ",
    "$",
    "[root@node ~]# ",
    "[root@node ~]# kubectl top pod ",
  ])
    expect(texts(`${topTable}${prompt}\n`), prompt).toEqual([]);
  const log = `2026-11-22T08:00:00Z INFO ${"a long line ".repeat(30)}`;
  expect(texts(`${log}\n${log}\n`)).toEqual([
    expect.stringMatching(/^This is not understood\. It begins “.{40}…”\. Expected/),
  ]);
  expect(texts('{"level":"info"}\n{"level":"warn"}\n')).toEqual([
    expect.stringContaining("neither a list of Kubernetes objects"),
  ]);
  expect(texts("error: Metrics API not available\n")).toEqual(["kubectl said: “error: Metrics API not available”."]);
  expect(texts(`${"x".repeat(100_000)}\n${topTable}`)).toHaveLength(1);
});

test("nothing in it: said, for nothing at all as for blanks", () => {
  for (const text of ["", " \n\n\t", "\uFEFF"])
    expect(texts(text)).toEqual([expect.stringMatching(/^There is nothing in it\./)]);
});

test("no text makes it throw, and there are never many messages", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "{",
      "}",
      '{"items":[',
      "\n",
      "NAMESPACE POD NAME CPU(cores) MEMORY(bytes)\n",
      '"',
      "\\",
      "NAME",
      "[",
      "1e",
      "\uD800",
    ),
    fc.json(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const reader = createClusterReader();
      for (const one of pieces) reader.feed(one);
      reader.divide();
      expect(reader.end().messages.length).toBeLessThan(8);
    }),
    { numRuns: 500 },
  );
});

test("files are read one after another: what is open in one ends with it", () => {
  const reader = createClusterReader();
  reader.feed(shop.slice(0, 200));
  reader.divide();
  reader.feed(`\uFEFF${topTable}`);
  expect(reader.rows).toBe(9);
  const { inputs, messages } = reader.end();
  expect(inputs).toEqual([{ kind: "top", rows: 9 }]);
  expect(messages).toHaveLength(1);
});
