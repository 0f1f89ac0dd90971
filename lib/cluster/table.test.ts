import { expect, test } from "vitest";
import { list, pod, read, topTable } from "./samples";

const texts = (text: string) => read(text).messages.map((message) => message.text);

test("containers without namespaces: measured, not counted; joined with a pod of that name", () => {
  const alone = topTable.replace(/^\S+\s+/gm, "");
  const { counts, measured, messages } = read(alone);
  expect(counts.pods).toBeNull();
  expect(measured[0]).toMatchObject({ part: "istio-sidecar", spread: { count: 3 } });
  expect(messages.map(({ text }) => text)).toEqual([expect.stringContaining("Add -A for the whole cluster.")]);
  expect(read("NAME   TYPE        CLUSTER-IP   AGE\ncart   ClusterIP   10.9.0.1     9d\n").counts.services).toBeNull();
  const known = list(pod("stock/stock-0", { containers: { stock: null, "istio-proxy": null } }));
  const joined = read(`${alone}\n${known}`);
  expect(joined.counts.pods?.count).toBe(1);
  expect(joined.counts.parts["istio-sidecar"]).toBe(3);
});

test("usage without containers says what to add, and counts its pods", () => {
  const table = `NAMESPACE   NAME                    CPU(cores)   MEMORY(bytes)
shop        cart-7d9f8b6c5d-x2x4k   16m          258Mi
stock       stock-0                 5m           1075Mi
`;
  expect(texts(table)[0]).toContain("has no containers: add --containers");
  expect(read(table).counts.pods).toMatchObject({ count: 2, of: "running", opaque: 2 });
});

test("pods as a table: counted with their nodes and namespaces; restarts hold a space", () => {
  const table = `NAMESPACE     NAME                    READY   STATUS      RESTARTS       AGE   IP            NODE       NOMINATED NODE   READINESS GATES
shop          cart-7d9f8b6c5d-x2x4k   2/2     Running     1 (3d4h ago)   9d    10.0.1.7      worker-1   <none>           <none>
shop          cart-7d9f8b6c5d-9qkzt   2/2     Running     0              9d    10.0.2.9      worker-2   <none>           <none>
stock         stock-import-28911      0/1     Completed   0              2h    10.0.2.10     worker-3   <none>           <none>
stock         stock-0                 0/1     Pending     0              1m    <none>        <none>     <none>           <none>
`;
  const { counts, messages } = read(table);
  expect(counts).toMatchObject({ pods: { count: 2, of: "running", namespaces: 1 }, nodes: { count: 2, from: "pods" } });
  expect(messages).toEqual([{ tone: "note", text: expect.stringContaining("cannot show containers") }]);
});

test("several resources as tables, their names with the kind in front", () => {
  const { counts, messages } = read(`NAMESPACE   NAME          READY   STATUS    RESTARTS   AGE
shop        pod/cart-0    1/1     Running   0          9d

NAMESPACE   NAME             TYPE           CLUSTER-IP   EXTERNAL-IP   PORT(S)        AGE
shop        service/cart     ClusterIP      10.9.0.1     <none>        80/TCP         9d
shop        service/front    LoadBalancer   10.9.0.2     <pending>     80:31000/TCP   9d

NAME            STATUS                     ROLES           AGE   VERSION
node/master-1   Ready                      control-plane   90d   v1.33.2
node/worker-1   Ready,SchedulingDisabled   <none>          90d   v1.33.2
`);
  expect(counts).toMatchObject({ pods: { count: 1 }, services: 2, nodes: { count: 2, from: "nodes" } });
  expect(messages).toHaveLength(1);
});

test("usage of nodes counts them, in both forms that kubectl has had", () => {
  for (const percent of ["%", "(%)"]) {
    const { counts, messages } = read(`NAME       CPU(cores)   CPU${percent}   MEMORY(bytes)   MEMORY${percent}
worker-1   412m         5%     9120Mi          30%
worker-2   <unknown>    <unknown>   <unknown>   <unknown>
`);
    expect(counts.nodes?.count).toBe(2);
    expect(messages).toEqual([{ tone: "note", text: expect.stringContaining("whole nodes") }]);
  }
});

test("a sum below a table is no container, and a table of something else is passed over", () => {
  const sum = `${topTable}                                                             ________     ________
                                                             140m         3210Mi
`;
  expect(read(sum).counts.pods?.count).toBe(3);
  expect(read(sum).inputs).toEqual([{ kind: "top", rows: 9 }]);
  expect(texts(sum)).toEqual([]);
  expect(texts("NAMESPACE   NAME   READY   UP-TO-DATE   AVAILABLE   AGE\nshop   cart   2/2   2   2   9d\n")).toEqual([
    "A table with the heads “NAMESPACE NAME READY UP-TO-DATE AVAILABL…” is not used.",
  ]);
});

test("columns parted by single blanks or tabs, and Windows line ends, are read all the same", () => {
  for (const form of [topTable.replace(/ +/g, " "), topTable.replace(/ +/g, "\t"), topTable.replaceAll("\n", "\r\n")])
    expect(read(form).counts.pods?.count).toBe(3);
});
