import type { NumberSpec } from "@/lib/share/number";

export interface NumberField extends NumberSpec {
  label: string;
  /** Stands behind the field. */
  unit?: string;
  /** Ends of the slider; the field takes more. Sliders of numbers from 1 on move by ratio. */
  slider?: readonly [from: number, to: number];
  /** Said under the field. */
  note?: string;
}

/**
 * What the reader may say about cluster, traffic and prices. A default is part of what a link means: changing one
 * raises `newestOverheadFormat` and needs a migration that writes the old one.
 */
export const numberFields = {
  pods: {
    label: "Pods in the mesh",
    minimum: 1,
    maximum: 1_000_000,
    whole: true,
    absent: 1_000,
    slider: [10, 20_000],
  },
  nodes: { label: "Nodes", minimum: 1, maximum: 100_000, whole: true, absent: 40, slider: [1, 1_000] },
  services: { label: "Services", minimum: 1, maximum: 100_000, whole: true, absent: 120, slider: [1, 5_000] },
  namespaces: { label: "Namespaces", minimum: 1, maximum: 100_000, whole: true, absent: 24, slider: [1, 500] },
  rps: {
    label: "Requests, whole mesh",
    unit: "per s",
    minimum: 0,
    maximum: 100_000_000,
    absent: 20_000,
    slider: [0, 200_000],
    note: "From service to service, each call counted once.",
  },
  hops: { label: "Calls on the slowest path", minimum: 1, maximum: 100, whole: true, absent: 4, slider: [1, 20] },
  l7: { label: "Share that needs L7", unit: "0–1", minimum: 0, maximum: 1, absent: 0.3, slider: [0, 1] },
  waypoints: {
    label: "Waypoints",
    minimum: 0,
    maximum: 100_000,
    whole: true,
    absent: null,
    slider: [0, 500],
    note: "Left empty: one per namespace, none without L7.",
  },
  connections: {
    label: "Open connections",
    minimum: 0,
    maximum: 1_000_000_000,
    whole: true,
    absent: null,
    slider: [0, 1_000_000],
    note: "Left empty: their memory is not counted.",
  },
  payload: {
    label: "Request and answer together",
    unit: "KiB",
    minimum: 0,
    maximum: 1_000_000,
    absent: 4,
    slider: [0, 200],
    note: "Counts only where nodes encrypt.",
  },
  nodeVcpu: { label: "vCPU per node, allocatable", minimum: 1, maximum: 1_024, absent: 8, slider: [1, 128] },
  nodeGib: {
    label: "Memory per node, allocatable",
    unit: "GiB",
    minimum: 1,
    maximum: 32_768,
    absent: 32,
    slider: [1, 500],
  },
  podsPerNode: { label: "Most pods per node", minimum: 1, maximum: 10_000, whole: true, absent: 110, slider: [8, 250] },
  vcpu: { label: "Price of one vCPU", unit: "$/h", minimum: 0, maximum: 100, absent: 0.035, slider: [0, 0.2] },
  gib: {
    label: "Price of one GiB of memory",
    unit: "$/h",
    minimum: 0,
    maximum: 100,
    absent: 0.003464,
    slider: [0, 0.02],
  },
  discount: { label: "Discount", unit: "0–1", minimum: 0, maximum: 1, absent: 0, slider: [0, 1] },
  fx: {
    label: "Exchange rate",
    unit: "per $",
    minimum: 0.000001,
    maximum: 1_000_000_000,
    absent: null,
    note: "What one US dollar costs in your currency.",
  },
} as const satisfies Record<string, NumberField>;
export type NumberName = keyof typeof numberFields;
