import type { Quantity } from "@/lib/schema/overhead-vocabulary";
import type { PartId } from "./parts";
import type { Spread } from "./spread";

/** What a pasted text can hold, told apart by its own heads and fields. */
export const inputWords = {
  top: "kubectl top pod --containers",
  "top-pods": "kubectl top pod",
  "top-nodes": "kubectl top node",
  "pod-objects": "pods as JSON",
  "service-objects": "services as JSON",
  "node-objects": "nodes as JSON",
  "pod-list": "kubectl get pods",
  "service-list": "kubectl get services",
  "node-list": "kubectl get nodes",
  "prometheus-memory": "Prometheus, memory",
  "prometheus-cpu": "Prometheus, CPU",
} as const;
export type InputKind = keyof typeof inputWords;

/** Something the reader must know about the text: a problem keeps part of it from being used. */
export interface Message {
  tone: "problem" | "note";
  text: string;
}

/** How many pods, and whether all of them or those in a mesh. */
export interface PodCount {
  count: number;
  /** In a mesh, when there is any; else all that run. */
  of: "meshed" | "running";
  /** Running pods on record, whether counted or not. */
  running: number;
  /** By the proxy in them; `ambient` for those that ztunnel serves. */
  by: Readonly<Partial<Record<PartId | "ambient", number>>>;
  namespaces: number;
  /** Pods of which no input names the containers. */
  opaque: number;
  /** For all of them it is known whether they are on the host’s network. */
  hostNetworkKnown: boolean;
}

/** Median over all nodes of what they have for pods; null where none says. */
export interface NodeSize {
  vcpu: number | null;
  gib: number | null;
  pods: number | null;
}

export interface Counts {
  pods: PodCount | null;
  nodes: { count: number; from: "nodes" | "pods"; size: NodeSize } | null;
  services: number | null;
  /** Running pods of each part. */
  parts: Readonly<Partial<Record<PartId, number>>>;
}

/** What the pods of one part use or set aside: MiB or mCPU, per pod. */
export interface Measured {
  part: PartId;
  quantity: Quantity;
  spread: Spread;
  from: readonly InputKind[];
}

/** All that was found in the text. Nothing in it names a pod. */
export interface ClusterReading {
  /** What was understood, with the rows or objects of each kind. */
  inputs: readonly { kind: InputKind; rows: number }[];
  messages: readonly Message[];
  counts: Counts;
  measured: readonly Measured[];
}
