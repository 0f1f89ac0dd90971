import type { Driver, Setup } from "@/lib/schema/overhead-vocabulary";
import type { NumberName } from "./fields";

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
    currency: string;
    /** Per month, in the currency, by option. */
    licences: Readonly<Record<string, number>>;
    /** The reader's own coefficients, in base units, by `<measure>.<option>`. */
    own: Readonly<Record<string, number>>;
  };
type NullableName = "waypoints" | "connections" | "fx";

/** Waypoints there are: as many as said, else one per namespace while any request needs L7. */
export function waypointsOf({ waypoints, namespaces, l7 }: OverheadValues): number {
  return waypoints ?? (l7 > 0 ? namespaces : 0);
}

/** Each call passes two proxies: the caller's and the callee's. */
const proxiesPerCall = 2;

/** What each coefficient is multiplied with. */
export function driversOf(values: OverheadValues): Record<Driver, number> {
  const { pods, nodes, services, rps, l7, connections, scoped } = values;
  const waypoints = waypointsOf(values);
  return {
    once: 1,
    pods,
    nodes,
    waypoints,
    connections: connections ?? 0,
    proxyKiloRequests: (proxiesPerCall * rps) / 1_000,
    // Without a waypoint no request is treated at L7, so none costs its CPU.
    l7KiloRequests: waypoints > 0 ? (l7 * rps) / 1_000 : 0,
    podNodePairs: pods * nodes,
    unscopedPodPairs: scoped ? 0 : pods * pods,
    unscopedPodServices: scoped ? 0 : pods * services,
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
  proxyKiloRequests: "thousand req/s through proxies",
  l7KiloRequests: "thousand req/s at L7",
  podNodePairs: "pods × nodes",
  unscopedPodPairs: "pods × pods",
  unscopedPodServices: "pods × services",
};
