/** The closed vocabularies of the calculator. */

export const dimensions = ["memory", "cpu", "time"] as const;

export { unitNames } from "@/lib/overhead/unit";

/** How the mesh is installed: as its defaults have it, or for high availability. */
export const setups = ["default", "ha"] as const;
export type Setup = (typeof setups)[number];

/** How nodes encrypt what passes between them, where no mesh does. */
export const encryptions = ["wireguard", "ipsec"] as const;
export type Encryption = (typeof encryptions)[number];

/** What a component uses while it runs, and what the scheduler sets aside for it. */
export const quantities = ["memory", "cpu", "requestedMemory", "requestedCpu"] as const;
export type Quantity = (typeof quantities)[number];

/** What a coefficient is multiplied with. Each is reckoned from the reader's parameters in lib/overhead/drivers.ts. */
export const drivers = [
  /** Once per cluster. */
  "once",
  "pods",
  "nodes",
  "waypoints",
  /** Open connections, whole mesh. */
  "connections",
  /** Open connections at all sidecars: each is open at two, the caller's and the callee's. */
  "proxyConnections",
  /** Thousands of requests a second through all proxies: each call passes two, the caller's and the callee's. */
  "proxyKiloRequests",
  /** Thousands of requests a second that need L7 treatment: each passes one waypoint. */
  "l7KiloRequests",
  /** The same where no waypoint is needed for it. */
  "httpKiloRequests",
  /** Pods × nodes: every node agent knows every pod. */
  "podNodePairs",
  /** Pods × pods, while proxies hold the configuration of the whole mesh; 0 when it is scoped. */
  "unscopedPodPairs",
  /** Pods × services, while proxies hold the configuration of the whole mesh; 0 when it is scoped. */
  "unscopedPodServices",
  /** Gbit/s from node to node, while nodes encrypt; 0 when they do not. */
  "nodeGigabits",
] as const;
export type Driver = (typeof drivers)[number];

/** How many pods of a component run. */
export const componentScales = ["once", "nodes", "waypoints"] as const;
