import { type Quantity, quantities } from "@/lib/schema/overhead-vocabulary";
import { countsOf } from "./counts";
import { type ContainerUse, containerOf, type Inventory, type PodSeen } from "./inventory";
import { type Messages, told } from "./messages";
import { type PartId, partIds } from "./parts";
import type { ClusterReading, InputKind, Measured } from "./reading";
import { partOf } from "./recognise";
import { spreadOf } from "./spread";

/** A running pod, and what its containers are to a mesh. */
export interface Surveyed {
  pod: PodSeen;
  parts: ReadonlyMap<PartId, string[]>;
  /** In an input that lists all pods, not only those that a query asked for. */
  listed: boolean;
}

/** Counts and measures what the inputs say together. */
export function survey(inventory: Inventory, messages: Messages): Pick<ClusterReading, "counts" | "measured"> {
  const pods = joined(inventory)
    .filter(({ running }) => running !== false)
    .map((pod) => surveyed(pod, inventory.wholeAnswer));
  if (inventory.repeated > 0) messages.note(told.repeated(inventory.repeated));
  const served = pods.some(({ pod }) => pod.ambient !== null);
  if (!served && pods.some(({ parts }) => parts.has("ztunnel"))) messages.note(told.ambientUnseen);
  return { counts: countsOf(pods, inventory), measured: measuredIn(pods) };
}

// --

/** Pods of inputs that name no namespace, joined with those of the same name where only one has it. */
function joined({ pods }: Inventory): PodSeen[] {
  const all = [...pods.values()];
  if (all.every(({ namespace }) => namespace !== null)) return all;
  const named = new Map<string, PodSeen | null>();
  for (const pod of all) if (pod.namespace !== null) named.set(pod.name, named.has(pod.name) ? null : pod);
  return all.filter((pod) => {
    const other = pod.namespace === null ? named.get(pod.name) : null;
    if (!other) return true;
    for (const [container, { memory, cpu, memoryFrom, cpuFrom }] of pod.containers) {
      const use = containerOf(other, container);
      if (memory !== null) Object.assign(use, { memory, memoryFrom });
      if (cpu !== null) Object.assign(use, { cpu, cpuFrom });
    }
    other.complete ||= pod.complete;
    return false;
  });
}

/** @param whole answers of Prometheus were not asked for a mesh’s containers alone. */
function surveyed(pod: PodSeen, whole: boolean): Surveyed {
  const names = [...pod.containers.keys()];
  const complete = pod.complete || (whole && names.length > 0);
  const traits = complete === pod.complete ? pod : { ...pod, complete };
  const parts = new Map<PartId, string[]>();
  for (const name of names) {
    const part = partOf(traits, names, name);
    if (part) parts.set(part, [...(parts.get(part) ?? []), name]);
  }
  return { pod, parts, listed: pod.listed || complete };
}

/** What was measured of each part, per pod: a part may be several containers of a pod. */
function measuredIn(pods: readonly Surveyed[]): Measured[] {
  const found = new Map<string, { values: number[]; from: Set<InputKind> }>();
  for (const { pod, parts } of pods)
    for (const [part, names] of parts)
      for (const quantity of quantities) {
        const uses = names.flatMap((name) => pod.containers.get(name) ?? []);
        const values = uses.flatMap((use) => use[quantity] ?? []);
        if (values.length === 0) continue;
        const samples = found.get(`${part} ${quantity}`) ?? { values: [], from: new Set() };
        found.set(`${part} ${quantity}`, samples);
        samples.values.push(values.reduce((so, value) => so + value, 0));
        for (const use of uses) samples.from.add(sourceOf(use, quantity));
      }
  return partIds.flatMap((part) =>
    quantities.flatMap((quantity) => {
      const samples = found.get(`${part} ${quantity}`);
      const spread = spreadOf(samples?.values ?? []);
      return samples && spread ? [{ part, quantity, spread, from: [...samples.from] }] : [];
    }),
  );
}

/** Requests stand in the pods’ own objects and nowhere else. */
function sourceOf({ memoryFrom, cpuFrom }: ContainerUse, quantity: Quantity): InputKind {
  return (quantity === "memory" ? memoryFrom : quantity === "cpu" ? cpuFrom : null) ?? "pod-objects";
}
