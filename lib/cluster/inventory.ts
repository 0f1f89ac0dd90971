import type { InputKind } from "./reading";

/** What one container uses and sets aside: MiB and mCPU; null where no input says. */
export interface ContainerUse {
  memory: number | null;
  cpu: number | null;
  requestedMemory: number | null;
  requestedCpu: number | null;
  memoryFrom: InputKind | null;
  cpuFrom: InputKind | null;
}

/** One pod, as all inputs together describe it. Null: none says. */
export interface PodSeen {
  namespace: string | null;
  name: string;
  node: string | null;
  running: boolean | null;
  hostNetwork: boolean | null;
  /** Its traffic is redirected to ztunnel. */
  ambient: boolean | null;
  /** Its labels say that it is a waypoint. */
  waypoint: boolean;
  /** All its containers are known, not only those that a query asked for. */
  complete: boolean;
  /** In an input that lists all pods, not only those that a query asked for. */
  listed: boolean;
  containers: Map<string, ContainerUse>;
}

/** What a node has for pods: cores, GiB, pods; null where it is not told. */
interface NodeSeen {
  vcpu: number | null;
  gib: number | null;
  pods: number | null;
}

/** What the inputs say, joined by name: the same pod may stand in several. */
export interface Inventory {
  pods: ReadonlyMap<string, PodSeen>;
  nodes: Map<string, NodeSeen>;
  services: Set<string>;
  /** Figures given again for the same container: the later one counts. */
  repeated: number;
  /** Prometheus named a container that no mesh brings: it was not asked for a mesh’s alone. */
  wholeAnswer: boolean;
  /** The record of a pod, made when there is none. */
  pod(namespace: string | null, name: string): PodSeen;
}

export function createInventory(): Inventory {
  const pods = new Map<string, PodSeen>();
  return {
    pods,
    nodes: new Map(),
    services: new Set(),
    repeated: 0,
    wholeAnswer: false,
    pod(namespace, name) {
      const key = `${namespace ?? ""}/${name}`;
      const known = pods.get(key);
      if (known) return known;
      const made = unseen(namespace, name);
      pods.set(key, made);
      return made;
    },
  };
}

/** The record of a container in a pod, made when there is none. */
export function containerOf(pod: PodSeen, container: string): ContainerUse {
  const known = pod.containers.get(container);
  if (known) return known;
  const made: ContainerUse = {
    memory: null,
    cpu: null,
    requestedMemory: null,
    requestedCpu: null,
    memoryFrom: null,
    cpuFrom: null,
  };
  pod.containers.set(container, made);
  return made;
}

/** Records what a container uses: MiB or mCPU. A container that uses something runs. */
export function measure(
  inventory: Inventory,
  pod: PodSeen,
  container: string,
  used: { memory?: number; cpu?: number },
  from: InputKind,
): void {
  const use = containerOf(pod, container);
  pod.running ??= true;
  const { memory, cpu } = used;
  if ((memory !== undefined && use.memory !== null) || (cpu !== undefined && use.cpu !== null)) inventory.repeated++;
  if (memory !== undefined) Object.assign(use, { memory, memoryFrom: from });
  if (cpu !== undefined) Object.assign(use, { cpu, cpuFrom: from });
}

// --

function unseen(namespace: string | null, name: string): PodSeen {
  return {
    namespace,
    name,
    node: null,
    running: null,
    hostNetwork: null,
    ambient: null,
    waypoint: false,
    complete: false,
    listed: false,
    containers: new Map(),
  };
}
