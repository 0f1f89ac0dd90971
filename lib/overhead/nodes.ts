import type { Driver } from "@/lib/schema/overhead-vocabulary";
import { heldFor, presentIn, type Resource } from "./cost";
import { driversOf, type OverheadValues } from "./drivers";
import type { Model } from "./figure";
import { type Range, range } from "./range";
import type { Term } from "./term";

/** What one node of the reader's has for pods, in base units, with the number of pods it takes. */
interface Node {
  memory: number;
  cpu: number;
  pods: number;
}

/** Drivers of what runs on every node whatever the traffic: an added node carries it too. */
const everywhere: readonly Driver[] = ["nodes", "podNodePairs"];

/**
 * Nodes to add so that as much is left for workloads as without the mesh: `(N·d + e) ÷ (c − d)`, rounded up, by memory,
 * CPU or number of pods, whichever is most. N nodes of capacity c each carry d for what runs on every node; e is held
 * for all else. A node that is added carries d itself, hence the `c − d`. A cluster with room to spare needs fewer.
 *
 * @returns null when nothing is known, or when d alone fills a node: then no number of nodes will do.
 */
export function nodesOf(model: Model, terms: readonly Term[], values: OverheadValues): Range | null {
  const { nodes } = values;
  const capacity: Node = { memory: values.nodeGib * 1_024, cpu: values.nodeVcpu * 1_000, pods: values.podsPerNode };
  const drivers = driversOf(values);
  const fixed = terms.filter(({ driver }) => everywhere.includes(driver));
  const present = presentIn(model, terms);
  const held = present.map(({ id, pods }) => ({
    daemon: pods === "nodes",
    pods: pods ? drivers[pods] : 0,
    all: { memory: heldFor(id, terms, "memory"), cpu: heldFor(id, terms, "cpu") },
    fixed: { memory: heldFor(id, fixed, "memory"), cpu: heldFor(id, fixed, "cpu") },
  }));
  if (held.length > 0 && held.every(({ all }) => !all.memory && !all.cpu)) return null;

  const added = (of: (one: Range) => number | null): number | null => {
    const by = (resource: Resource) => {
      const amount = (one: Range | null) => (one ? (of(one) ?? 0) : 0);
      const all = held.reduce((so, one) => so + amount(one.all[resource]), 0);
      const onEach = held.reduce((so, one) => so + (one.daemon ? amount(one.fixed[resource]) : 0), 0);
      return filled(nodes, onEach, all - onEach, capacity[resource]);
    };
    const pods = held.reduce((so, one) => so + one.pods, 0);
    const podsOnEach = held.reduce((so, one) => so + (one.daemon ? one.pods : 0), 0);
    return most([by("memory"), by("cpu"), filled(nodes, podsOnEach, pods - podsOnEach, capacity.pods)]);
  };
  const low = added((one) => one.low);
  const high = added((one) => one.high);
  if (low === null || high === null) return null;
  const known = held.every(({ all }) => all.memory?.typical !== null && all.cpu?.typical !== null);
  return range(low, known ? added((one) => one.typical) : null, high, "nodes");
}

/**
 * True when what runs on every node fills one of the reader's by itself, by memory, CPU or number of pods: the reason
 * why no number of nodes is given.
 */
export function fillsNodes(model: Model, terms: readonly Term[], values: OverheadValues): boolean {
  return presentIn(model, terms).some(({ id }) => heldFor(id, terms, "memory") ?? heldFor(id, terms, "cpu"))
    ? nodesOf(model, terms, values) === null
    : false;
}

// --

/** @param onEach held on all nodes together for what runs on each. */
function filled(nodes: number, onEach: number, elsewhere: number, capacity: number): number | null {
  const each = nodes > 0 ? onEach / nodes : 0;
  if (onEach + elsewhere === 0) return 0;
  if (each >= capacity) return null;
  // Rid of the last bits that dividing and multiplying leave: 12.000000001 nodes are 12.
  return Math.ceil(Number(((onEach + elsewhere) / (capacity - each)).toPrecision(12)));
}

function most(parts: readonly (number | null)[]): number | null {
  const known = parts.flatMap((part) => part ?? []);
  return known.length === parts.length ? Math.max(...known) : null;
}
