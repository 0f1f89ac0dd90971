import { type PartId, sidecarContainers } from "./parts";

/** What tells one pod of a mesh from another. */
export interface PodTraits {
  /** Null when the input names none. */
  namespace: string | null;
  name: string;
  /** Its labels say that it is a waypoint. */
  waypoint: boolean;
  /** All its containers are known, not only those that a query asked for. */
  complete: boolean;
}

/** Containers with a name of their own, by the pods they run in. Names as the projects' own charts set them. */
const named: readonly (readonly [pod: RegExp, container: RegExp, part: PartId])[] = [
  // In Istio's chart the container of ztunnel is named like a sidecar.
  [/^ztunnel-(?!cilium-)/, /^(istio-proxy|ztunnel)$/, "ztunnel"],
  [/^istio-cni-/, /^install-cni$/, "istio-cni"],
  [/^istiod-/, /^discovery$/, "istiod"],
  // The proxy in a pod of the control plane is part of the control plane.
  [/^linkerd-(destination|identity|proxy-injector)-/, /./, "linkerd-control-plane"],
  [/./, /^cilium-agent$/, "cilium-agent"],
  [/^cilium-envoy-/, /^cilium-envoy$/, "cilium-envoy"],
  [/^cilium-operator-/, /^cilium-operator$/, "cilium-operator"],
  [/(^|-)server-\d+$/, /^consul$/, "consul-control-plane"],
  [/(^|-)connect-injector-/, /^sidecar-injector$/, "consul-control-plane"],
  [/(^|-)webhook-cert-manager-/, /^webhook-cert-manager$/, "consul-control-plane"],
  [/^(kuma|kong-mesh)-control-plane-/, /^control-plane$/, "kuma-control-plane"],
];

/** Containers that may belong to a mesh: an answer with no others was asked for these alone. */
const meshContainers =
  /^(istio-proxy|ztunnel|install-cni|discovery|linkerd-proxy|destination|identity|proxy-injector|sp-validator|policy|cilium-(agent|envoy|operator)|consul(-dataplane)?|sidecar-injector|webhook-cert-manager|kuma-sidecar|control-plane)$/;

/** True for the name of a container that a mesh brings. */
export const isMeshContainer = (name: string) => meshContainers.test(name);

/**
 * What a container is to a mesh; null when it is no part of one, or of one that the calculator leaves out.
 *
 * @param containers names of all known containers of the pod, without init containers that end.
 */
export function partOf(pod: PodTraits, containers: readonly string[], container: string): PartId | null {
  const found = named.find(([pods, names]) => pods.test(pod.name) && names.test(container));
  if (found) return found[2];
  const sidecar = Object.hasOwn(sidecarContainers, container) ? sidecarContainers[container] : undefined;
  if (!sidecar || isLeftOut(pod)) return null;
  if (!standsAlone(pod, containers)) return sidecar;
  const waypoint = sidecar === "istio-sidecar" && (pod.waypoint || /(^|-)waypoint(-|$)/.test(pod.name));
  return waypoint ? "waypoint" : "gateway";
}

// --

/** Cilium's own ztunnel, and Linkerd's extensions, which have proxies of their own. */
function isLeftOut({ namespace, name }: PodTraits): boolean {
  return /^ztunnel-cilium-/.test(name) || /^linkerd($|-)/.test(namespace ?? "");
}

/** A proxy with nothing beside it serves no pod of its own. Where not all containers are known, names must tell. */
function standsAlone({ name, waypoint, complete }: PodTraits, containers: readonly string[]): boolean {
  if (complete || containers.length > 1) return containers.length === 1;
  return (
    waypoint ||
    /(^|-)waypoint(-|$)|(ingress|egress|eastwest)gateway|^istio-(ingress|egress|gateway)-|-istio-[a-z0-9]{6,10}-[a-z0-9]{5}$/.test(
      name,
    )
  );
}
