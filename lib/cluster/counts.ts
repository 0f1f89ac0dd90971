import type { Inventory } from "./inventory";
import { type PartId, sidecarParts } from "./parts";
import type { Counts, NodeSize, PodCount } from "./reading";
import { nearestRank } from "./spread";
import type { Surveyed } from "./survey";

/** What there is of everything, among pods that run. */
export function countsOf(pods: readonly Surveyed[], { nodes, services }: Inventory): Counts {
  const parts: Partial<Record<PartId, number>> = {};
  for (const { parts: found } of pods) for (const part of found.keys()) parts[part] = (parts[part] ?? 0) + 1;
  const onNodes = new Set(pods.flatMap(({ pod }) => pod.node ?? []));
  const size = sizeOf([...nodes.values()]);
  return {
    pods: podCountOf(pods),
    nodes:
      nodes.size > 0
        ? { count: nodes.size, from: "nodes", size }
        : onNodes.size > 0
          ? { count: onNodes.size, from: "pods", size }
          : null,
    services: services.size > 0 ? services.size : null,
    parts,
  };
}

// --

/** Pods in a mesh, where there are any; else all that run and could be in one. Null when no input lists pods. */
function podCountOf(pods: readonly Surveyed[]): PodCount | null {
  const placed = pods.filter(({ pod }) => pod.namespace !== null);
  const by: PodCount["by"] = {};
  const meshed = placed.filter(({ pod, parts }) => {
    const how = sidecarParts.find((part) => parts.has(part)) ?? (pod.ambient && parts.size === 0 ? "ambient" : null);
    if (how) Object.assign(by, { [how]: (by[how] ?? 0) + 1 });
    return how !== null;
  });
  const listed = placed.filter((one) => one.listed);
  const free = listed.filter(({ pod, parts }) => pod.hostNetwork !== true && parts.size === 0);
  const counted = meshed.length > 0 ? meshed : free;
  if (counted.length === 0) return null;
  return {
    count: counted.length,
    of: meshed.length > 0 ? "meshed" : "running",
    running: placed.length,
    by,
    namespaces: new Set(counted.map(({ pod }) => pod.namespace)).size,
    opaque: placed.filter(({ pod }) => pod.containers.size === 0).length,
    hostNetworkKnown: counted.every(({ pod }) => pod.hostNetwork !== null),
  };
}

function sizeOf(nodes: readonly NodeSize[]): NodeSize {
  const median = (of: (node: NodeSize) => number | null) => {
    const known = nodes.flatMap((node) => of(node) ?? []).sort((a, b) => a - b);
    return known.length > 0 ? nearestRank(known, 50) : null;
  };
  return { vcpu: median((node) => node.vcpu), gib: median((node) => node.gib), pods: median((node) => node.pods) };
}
