import { type Inventory, measure } from "./inventory";
import { parseQuantity, toMib, toMillicores } from "./quantity";
import type { InputKind } from "./reading";

/** A table of kubectl's, known by its head. */
export interface Table {
  /** Null for a table of something else, whose rows are passed over. */
  kind: InputKind | null;
  /** Its rows name namespaces; true where there are none to name. */
  namespaced: boolean;
  /** Takes one row. False when it is none of this table. */
  row(line: string, into: Inventory): boolean;
}

/** The table that this line heads; null when it heads none. */
export function tableOf(line: string): Table | null {
  const heads = line.trim().split(/\s+/);
  if (
    !/^(NAMESPACE|NAME|POD)$/.test(heads[0] ?? "") ||
    heads.length < 3 ||
    /[a-z]{3}/.test(line.replace(/\(\w+\)/g, ""))
  )
    return null;
  const at = (head: string) => heads.indexOf(head);
  const has = (...names: readonly string[]) => names.every((name) => heads.includes(name));
  const reader = readers.find(({ needs }) => has(...needs));
  if (!reader) return { kind: null, namespaced: true, row: (row) => row.trim().split(/\s+/).length > 1 };
  const namespaceAt = at("NAMESPACE");
  const { kind, read } = reader;
  return {
    kind,
    namespaced: namespaceAt >= 0 || !reader.inNamespaces,
    row(text, into) {
      // The age of the last restart stands in the same column as their number, behind a space.
      const cells = text
        .trim()
        .replace(/ \([^()]* ago\)/, "")
        .split(/\s+/);
      const cell = (head: string) => cells[at(head)] ?? "";
      return read(cell, namespaceAt < 0 ? null : (cells[namespaceAt] ?? ""), into);
    },
  };
}

// --

interface Reader {
  kind: InputKind;
  needs: readonly string[];
  inNamespaces: boolean;
  read(cell: (head: string) => string, namespace: string | null, into: Inventory): boolean;
}

/** The first whose heads are all there. */
const readers: readonly Reader[] = [
  {
    kind: "top",
    needs: ["POD", "NAME", "CPU(cores)", "MEMORY(bytes)"],
    inNamespaces: true,
    read(cell, namespace, into) {
      const used = usedIn(cell);
      const [name, container] = [cell("POD"), cell("NAME")];
      if (!used || !isName(name) || !isName(container)) return false;
      const pod = into.pod(namespace, name);
      pod.complete = true;
      pod.listed = true;
      measure(into, pod, container, used, "top");
      return true;
    },
  },
  {
    kind: "top-nodes",
    needs: ["NAME", "CPU(cores)", "CPU%"],
    inNamespaces: false,
    read: (cell, _, into) => isPercent(cell("CPU%")) && nodeNamed(cell("NAME"), into),
  },
  {
    kind: "top-nodes",
    needs: ["NAME", "CPU(cores)", "CPU(%)"],
    inNamespaces: false,
    read: (cell, _, into) => isPercent(cell("CPU(%)")) && nodeNamed(cell("NAME"), into),
  },
  {
    kind: "top-pods",
    needs: ["NAME", "CPU(cores)", "MEMORY(bytes)"],
    inNamespaces: true,
    read(cell, namespace, into) {
      if (!usedIn(cell) || !isName(cell("NAME"))) return false;
      const pod = into.pod(namespace, cell("NAME"));
      pod.running ??= true;
      pod.listed = true;
      return true;
    },
  },
  {
    kind: "pod-list",
    needs: ["NAME", "READY", "STATUS", "RESTARTS"],
    inNamespaces: true,
    read(cell, namespace, into) {
      const [, name = ""] = /^(?:pod\/)?(.+)$/.exec(cell("NAME")) ?? [];
      if (!/^\d+\/\d+$/.test(cell("READY")) || !isName(name)) return false;
      const pod = into.pod(namespace, name);
      // The phase is not shown; these words stand for pods that hold their place.
      pod.running = /^(Running|NotReady|CrashLoopBackOff|Terminating)$/.test(cell("STATUS"));
      pod.listed = true;
      const node = cell("NODE");
      if (isName(node)) pod.node = node;
      return true;
    },
  },
  {
    kind: "node-list",
    needs: ["NAME", "STATUS", "ROLES", "VERSION"],
    inNamespaces: false,
    read: (cell, _, into) => /^v\d/.test(cell("VERSION")) && nodeNamed(cell("NAME"), into),
  },
  {
    kind: "service-list",
    needs: ["NAME", "TYPE", "CLUSTER-IP"],
    inNamespaces: true,
    read(cell, namespace, into) {
      const [, name = ""] = /^(?:service\/)?(.+)$/.exec(cell("NAME")) ?? [];
      if (!/^(ClusterIP|NodePort|LoadBalancer|ExternalName)$/.test(cell("TYPE")) || !isName(name)) return false;
      if (namespace !== null) into.services.add(`${namespace}/${name}`);
      return true;
    },
  },
];

/** Names of Kubernetes objects: lower case, digits, hyphens and full stops. */
const isName = (text: string) => /^[a-z0-9][a-z0-9.-]*$/.test(text);
const isPercent = (text: string) => /^\d+%$|^<unknown>$/.test(text);

function nodeNamed(text: string, into: Inventory): boolean {
  const [, name = ""] = /^(?:node\/)?(.+)$/.exec(text) ?? [];
  if (!isName(name)) return false;
  if (!into.nodes.has(name)) into.nodes.set(name, { vcpu: null, gib: null, pods: null });
  return true;
}

/** MiB and mCPU of a row. kubectl always writes binary units: a row that was cut off behind `48M` is not taken. */
function usedIn(cell: (head: string) => string): { memory: number; cpu: number } | null {
  const memory = /^\d+[KMGT]i$/.test(cell("MEMORY(bytes)")) ? parseQuantity(cell("MEMORY(bytes)")) : null;
  const cpu = parseQuantity(cell("CPU(cores)"));
  return memory === null || cpu === null ? null : { memory: toMib(memory), cpu: toMillicores(cpu) };
}
