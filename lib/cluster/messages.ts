import { many } from "@/lib/format/quantity";
import { clip } from "@/lib/share/codec";
import type { Message } from "./reading";

/** What the reader is told about a text, in words. Each is said once, however often it happens. */
export interface Messages {
  problem(text: string): void;
  note(text: string): void;
  list(): Message[];
}

/** More than this many are counted, not shown: rubbish must not fill the page. */
const mostMessages = 6;

export function createMessages(): Messages {
  const said = new Map<string, Message>();
  const add = (tone: Message["tone"]) => (text: string) => {
    if (!said.has(text)) said.set(text, { tone, text });
  };
  return {
    problem: add("problem"),
    note: add("note"),
    list() {
      const all = [...said.values()];
      if (all.length <= mostMessages) return all;
      const rest = all.length - mostMessages;
      return [...all.slice(0, mostMessages), { tone: "problem", text: `And ${rest} more of this kind.` }];
    },
  };
}

const expected =
  "Expected is the output of kubectl top pod --containers, of kubectl get as JSON or as a table, or an answer of Prometheus.";

export const told = {
  empty: `There is nothing in it. ${expected}`,
  nothing: `Nothing in it could be used. ${expected}`,
  noContainers: "kubectl top pod without --containers has no containers: add --containers. Its pods are counted.",
  noContainersInList:
    "kubectl get pods as a table cannot show containers: pods, namespaces and nodes are counted from it, proxies are not.",
  noNamespaces:
    "A table without the column NAMESPACE shows one namespace: what its containers use is taken, but nothing is counted from it. Add -A for the whole cluster.",
  nodeUse: "kubectl top node shows whole nodes, with all that runs on them: nodes are counted from it, nothing else.",
  otherTable: (heads: string) => `A table with the heads “${clip(heads.trim().replace(/\s+/g, " "))}” is not used.`,
  badRows: (count: number, first: string) =>
    `${many(count, "row")} of a table could not be read and ${count === 1 ? "is" : "are"} left out. The first: “${clip(first.trim())}”.`,
  cutRow: (rows: number) =>
    `The table ends in the middle of a row; ${before([["row", rows]])}. Copy the whole output, or save it to a file and drop the file here.`,
  cutJson: (read: string) =>
    `The JSON ends in the middle of its list; ${read}. Save the output to a file and drop the file here: terminals cut long text.`,
  brokenJson: (read: string) => `Part of the JSON is damaged; ${read}. What stands behind it is not used.`,
  foreign(line: string) {
    const first = `It begins “${clip(line.trim())}”.`;
    if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(line))
      return `This is a web page, not what a command gave: perhaps the page of a sign-in in between. ${first} ${expected}`;
    if (/^(apiVersion|kind|metadata|items):/.test(line))
      return `This is YAML. ${first} Use -o json in place of -o yaml.`;
    return `This is not understood. ${first} ${expected}`;
  },
  kubectl: (line: string) => `kubectl said: “${clip(line.trim())}”.`,
  otherObjects: (kind: string, count: number) =>
    `${many(count, "object")} of kind ${clip(kind)} ${count === 1 ? "is" : "are"} not used.`,
  otherJson: `This JSON is neither a list of Kubernetes objects nor an answer of Prometheus. ${expected}`,
  prometheusError: (error: string) =>
    `Prometheus answered with an error: ${error.length > 200 ? `${error.slice(0, 200)}…` : error}`,
  prometheusType: (type: string) =>
    type === "matrix"
      ? "This is the answer to a range query, with many values over time. Ask for one moment: /api/v1/query in place of /api/v1/query_range, and no [5m] at the end of the query."
      : `An answer of type ${clip(type)} is not used: ask for an instant vector.`,
  prometheusEmpty: "Prometheus found nothing for this query: its answer is empty.",
  prometheusUnnamed:
    'Nothing in this answer of Prometheus says what it measures: the query drops the name. Add a label to it, as the queries above do: label_replace(…, "measure", "memory", "", "") for bytes of memory, or "cpu" for cores.',
  prometheusCounter:
    "container_cpu_usage_seconds_total counts seconds since the container began. Ask for its rate, as the query above does.",
  prometheusOther:
    "An answer of Prometheus measures something that is not used: only memory and CPU of containers are.",
  prometheusPlaceless: "An answer of Prometheus names no containers: sum by (namespace, pod, container).",
  unreadable: (count: number) =>
    `${many(count, "value")} of Prometheus ${count === 1 ? "is" : "are"} no number and left out.`,
  repeated: (count: number) =>
    `${many(count, "figure")} of the same container ${count === 1 ? "was" : "were"} given again: the last one of each counts.`,
  ambientUnseen:
    "Which pods ztunnel serves is an annotation that only pods as JSON show: without it they are not told from the others.",
};

/** How much was read before a text ended: `the 12 pods and 1 service before it were read`. */
export function before(counts: readonly (readonly [one: string, count: number])[]): string {
  const read = counts.filter(([, count]) => count > 0);
  if (read.length === 0) return `no ${counts[0]?.[0] ?? "object"} before it was read`;
  const all = read.map(([one, count]) => many(count, one)).join(" and ");
  return `the ${all} before it ${read.length === 1 && read[0]?.[1] === 1 ? "was" : "were"} read`;
}
