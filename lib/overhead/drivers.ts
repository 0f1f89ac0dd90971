import type { Driver, Encryption, Setup } from "@/lib/schema/overhead-vocabulary";
import type { NumberName } from "./fields";
import type { OwnFigure } from "./own";

/** The reader's parameters, all valid. Fields without a default may be null. */
export type OverheadValues = Record<Exclude<NumberName, NullableName>, number> &
  Record<NullableName, number | null> & {
    /** Null: all. */
    options: readonly string[] | null;
    /** A basis or the id of a source. */
    basis: string;
    scoped: boolean;
    /** Null: both. */
    setup: Setup | null;
    /** What nodes encrypt with where no mesh does; null for not at all. */
    encryption: Encryption | null;
    currency: string;
    /** Per month, in the currency, by option. */
    licences: Readonly<Record<string, number>>;
    /** The reader's own coefficients, in base units, by `<measure>.<option>`. */
    own: Readonly<Record<string, OwnFigure>>;
    /** The option that the others are held against; null for the first shown that adds anything. */
    against: string | null;
    /** What will be different at another time, “next year”: the rest stays as it is. */
    next: Partial<Readonly<Record<NumberName, number>>>;
  };
type NullableName = "waypoints" | "connections" | "fx";

/** Waypoints there are: as many as said, else one per namespace while any request needs L7. */
export function waypointsOf({ waypoints, namespaces, l7 }: OverheadValues): number {
  return waypoints ?? (l7 > 0 ? namespaces : 0);
}

/** Each call passes two proxies: the caller's and the callee's. */
const proxiesPerCall = 2;

/** 1,024 bytes of 8 bits, in thousands of millions. */
const gigabitsPerKib = (1_024 * 8) / 1_000_000_000;

/** What each coefficient is multiplied with. */
export function driversOf(values: OverheadValues): Record<Driver, number> {
  const { pods, nodes, services, rps, l7, connections, scoped, encryption, payload } = values;
  const waypoints = waypointsOf(values);
  return {
    once: 1,
    pods,
    nodes,
    waypoints,
    connections: connections ?? 0,
    proxyConnections: proxiesPerCall * (connections ?? 0),
    proxyKiloRequests: (proxiesPerCall * rps) / 1_000,
    // Without a waypoint no request is treated at L7, so none costs its CPU.
    l7KiloRequests: waypoints > 0 ? (l7 * rps) / 1_000 : 0,
    httpKiloRequests: (l7 * rps) / 1_000,
    podNodePairs: pods * nodes,
    unscopedPodPairs: scoped ? 0 : pods * pods,
    unscopedPodServices: scoped ? 0 : pods * services,
    // Pods spread evenly: of N nodes, one in N calls stays on its own.
    nodeGigabits: encryption && nodes > 0 ? (rps * payload * gigabitsPerKib * (nodes - 1)) / nodes : 0,
  };
}

/** Those that stand for what proxies hold of the whole mesh. */
export const unscopedDrivers: readonly Driver[] = ["unscopedPodPairs", "unscopedPodServices"];

/** A driver in words, for formulas. */
export const driverWord: Record<Driver, string> = {
  once: "per cluster",
  pods: "pods",
  nodes: "nodes",
  waypoints: "waypoints",
  connections: "connections",
  proxyConnections: "connections at proxies",
  proxyKiloRequests: "thousand req/s through proxies",
  l7KiloRequests: "thousand req/s at L7",
  httpKiloRequests: "thousand req/s at L7",
  podNodePairs: "pods × nodes",
  unscopedPodPairs: "pods × pods",
  unscopedPodServices: "pods × services",
  nodeGigabits: "Gbit/s between nodes",
};
