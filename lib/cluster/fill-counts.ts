import { formatExact, many } from "@/lib/format/quantity";
import { type NumberField, type NumberName, numberFields } from "@/lib/overhead/fields";
import { plainNumber } from "@/lib/share/number";
import type { FillLine } from "./fill";
import { parts } from "./parts";
import { type ClusterReading, type InputKind, inputWords, type PodCount } from "./reading";

/** What was counted, line by line, with the field that each number goes into. */
export function countLines({ counts, inputs }: ClusterReading): FillLine[] {
  const { pods, nodes, services, parts: found } = counts;
  const from = (...kinds: readonly InputKind[]) =>
    inputs.flatMap(({ kind }) => (kinds.includes(kind) ? inputWords[kind] : [])).join(", ");
  const ofPods = from("pod-objects", "top", "pod-list", "top-pods", "prometheus-memory", "prometheus-cpu");
  const ofNodes = from("node-objects", "node-list", "top-nodes");
  const lines: FillLine[] = [];
  if (pods) {
    lines.push(line("pods", pods.count, podsFound(pods), ofPods, podsNote(pods)));
    lines.push(line("namespaces", pods.namespaces, `${many(pods.namespaces, "namespace")} with these pods`, ofPods));
  }
  if (nodes?.from === "nodes") lines.push(line("nodes", nodes.count, many(nodes.count, "node"), ofNodes));
  if (nodes?.from === "pods")
    lines.push(line("nodes", nodes.count, `${many(nodes.count, "node")} with running pods`, ofPods));
  const { vcpu = null, gib = null, pods: room = null } = nodes?.size ?? {};
  const allocatable = (value: number, unit: string) =>
    `median of what nodes have for pods: ${formatExact(value)}${unit}`;
  if (vcpu !== null) lines.push(line("nodeVcpu", round(vcpu), allocatable(round(vcpu), " vCPU"), ofNodes));
  if (gib !== null) lines.push(line("nodeGib", round(gib), allocatable(round(gib), " GiB"), ofNodes));
  if (room !== null) lines.push(line("podsPerNode", room, allocatable(room, " pods"), ofNodes));
  if (services !== null) {
    const ofServices = from("service-objects", "service-list");
    lines.push(line("services", services, many(services, "service"), ofServices));
  }
  // Where ztunnel serves pods and no waypoint runs, there is none: the default of one per namespace would be wrong.
  if (found.waypoint || (found.ztunnel && pods?.by.ambient))
    lines.push(
      line(
        "waypoints",
        found.waypoint ?? 0,
        many(found.waypoint ?? 0, "pod"),
        ofPods,
        "Each replica counts as one waypoint.",
      ),
    );
  if (found.gateway)
    lines.push({
      what: parts.gateway.name,
      found: many(found.gateway, "pod"),
      from: ofPods,
      fills: null,
      zeros: [],
      note: "Traffic into and out of the cluster is not reckoned with: these proxies are counted apart and not used.",
    });
  return lines;
}

// --

/** Enough to tell machines apart, and short in an address. */
const round = (value: number) => Number(value.toFixed(2));

function line(name: NumberName, value: number, found: string, from: string, note: string | null = null): FillLine {
  const field: NumberField = numberFields[name];
  const { label, unit = "", minimum, maximum } = field;
  const takes = value >= minimum && value <= maximum;
  return {
    what: label,
    found,
    from,
    fills: takes ? { parameter: name, label, text: plainNumber(value), unit } : null,
    zeros: [],
    note: takes ? note : `The calculator takes ${formatExact(minimum)} to ${formatExact(maximum)}.`,
  };
}

function podsFound({ count, of, running, by }: PodCount): string {
  if (of === "running") return `${many(count, "running pod")} without a mesh`;
  const kinds = Object.entries(by).map(([part, number]) => `${formatExact(number)} with ${nameOf(part)}`);
  return `${formatExact(count)} of ${many(running, "running pod")}: ${kinds.join(", ")}`;
}

const nameOf = (part: string) =>
  part === "ambient" ? "Istio ambient" : (Object.entries(parts).find(([id]) => id === part)?.[1].name ?? part);

function podsNote({ of, opaque, running, hostNetworkKnown }: PodCount): string | null {
  const said = [
    opaque > 0 && opaque < running && `The containers of ${many(opaque, "pod")} are not in what you gave.`,
    opaque === running && "Containers are not in what you gave: all running pods are counted.",
    of === "running" && !hostNetworkKnown && "Pods on the host’s network, which no mesh takes in, are not told apart.",
  ].filter(Boolean);
  return said.length > 0 ? said.join(" ") : null;
}
