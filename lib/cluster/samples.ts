import { createClusterReader } from "./reader";
import type { ClusterReading } from "./reading";

/** Small outputs of commands for tests, as kubectl and Prometheus write them. All names are invented. */

/** Reads a text as a whole, or in pieces of a length. */
export function read(text: string, piece = Math.max(1, text.length)): ClusterReading {
  const reader = createClusterReader();
  for (let from = 0; from < text.length; from += piece) reader.feed(text.slice(from, from + piece));
  return reader.end();
}

export const topTable = `NAMESPACE      POD                         NAME              CPU(cores)   MEMORY(bytes)
shop           cart-7d9f8b6c5d-x2x4k       cart              12m          210Mi
shop           cart-7d9f8b6c5d-x2x4k       istio-proxy       4m           48Mi
shop           checkout-5c4d9b7f6-9qkzt    checkout          30m          512Mi
shop           checkout-5c4d9b7f6-9qkzt    istio-proxy       9m           95Mi
stock          stock-0                     stock             2m           1024Mi
stock          stock-0                     istio-proxy       3m           51Mi
istio-system   istiod-6c86784695-7m2fd     discovery         40m          610Mi
istio-system   istiod-6c86784695-vl9xq     discovery         35m          590Mi
istio-system   istio-ingressgateway-5d9-4  istio-proxy       5m           70Mi
`;

interface PodParts {
  containers?: Record<string, { cpu?: string; memory?: string } | null>;
  /** Restarted always, so that they run beside the others. */
  lasting?: Record<string, { cpu?: string; memory?: string } | null>;
  init?: readonly string[];
  phase?: string;
  node?: string;
  hostNetwork?: boolean;
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

/** A pod as `kubectl get pod -o json` gives it, cut down to what is read. */
export function pod(place: string, { containers = { app: null }, lasting = {}, init = [], ...more }: PodParts = {}) {
  const [namespace, name] = place.split("/");
  const { phase = "Running", node = "worker-1", hostNetwork, annotations, labels } = more;
  const list = (of: Record<string, object | null>) =>
    Object.entries(of).map(([label, requests]) => ({
      name: label,
      image: `registry.example/${label}:1`,
      resources: requests ? { requests } : {},
    }));
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name, namespace, ...(annotations && { annotations }), ...(labels && { labels }) },
    spec: {
      containers: list(containers),
      initContainers: [
        ...list(lasting).map((one) => ({ ...one, restartPolicy: "Always" })),
        ...init.map((label) => ({ name: label, image: "registry.example/init:1" })),
      ],
      nodeName: node,
      ...(hostNetwork && { hostNetwork }),
    },
    status: { phase },
  };
}

export function service(place: string) {
  const [namespace, name] = place.split("/");
  return { apiVersion: "v1", kind: "Service", metadata: { name, namespace }, spec: { type: "ClusterIP" } };
}

export function node(name: string, allocatable: Record<string, string>) {
  return { apiVersion: "v1", kind: "Node", metadata: { name }, status: { allocatable } };
}

/** A list in kubectl's own order: the objects come before its kind. */
export function list(...items: readonly object[]): string {
  return `${JSON.stringify({ apiVersion: "v1", items, kind: "List", metadata: { resourceVersion: "" } }, null, 4)}\n`;
}

/** An answer of Prometheus to an instant query; it ends without a line break, as `curl` leaves it. */
export function answer(samples: readonly (readonly [metric: Record<string, string>, value: string])[]): string {
  const result = samples.map(([metric, value]) => ({ metric, value: [1_780_000_000.123, value] }));
  return JSON.stringify({ status: "success", data: { resultType: "vector", result } });
}
