/** What a container in a cluster can be to a mesh, and which component of which option it measures. */

/** A component of an option, as `content/overhead` names it. */
export interface Measures {
  option: string;
  component: string;
  /** Only where this other part runs too: one control plane serves two kinds of data plane. */
  beside?: PartId;
}

interface Part {
  name: string;
  measures: readonly Measures[];
}

export const partIds = [
  "istio-sidecar",
  "ztunnel",
  "waypoint",
  "istiod",
  "istio-cni",
  "linkerd-proxy",
  "linkerd-control-plane",
  "cilium-agent",
  "cilium-envoy",
  "cilium-operator",
  "consul-sidecar",
  "consul-control-plane",
  "kuma-sidecar",
  "kuma-control-plane",
  "gateway",
] as const;
export type PartId = (typeof partIds)[number];

export const parts: Readonly<Record<PartId, Part>> = {
  "istio-sidecar": { name: "Istio sidecars", measures: [{ option: "istio-sidecar", component: "sidecars" }] },
  ztunnel: { name: "ztunnel", measures: [{ option: "istio-ambient", component: "ztunnel" }] },
  waypoint: { name: "Waypoints", measures: [{ option: "istio-ambient", component: "waypoints" }] },
  istiod: {
    name: "istiod",
    measures: [
      { option: "istio-sidecar", component: "istiod", beside: "istio-sidecar" },
      { option: "istio-ambient", component: "istiod", beside: "ztunnel" },
    ],
  },
  // Sidecars can do without it, so it is reckoned with ambient alone.
  "istio-cni": {
    name: "istio-cni",
    measures: [{ option: "istio-ambient", component: "istio-cni", beside: "ztunnel" }],
  },
  "linkerd-proxy": { name: "Linkerd proxies", measures: [{ option: "linkerd", component: "proxies" }] },
  "linkerd-control-plane": {
    name: "Linkerd’s control plane",
    measures: [{ option: "linkerd", component: "control-plane" }],
  },
  "cilium-agent": { name: "Cilium agents", measures: [{ option: "cilium", component: "agent" }] },
  "cilium-envoy": { name: "Cilium’s Envoy", measures: [{ option: "cilium", component: "envoy" }] },
  "cilium-operator": { name: "Cilium’s operator", measures: [{ option: "cilium", component: "operator" }] },
  "consul-sidecar": { name: "Consul sidecars", measures: [{ option: "consul", component: "sidecars" }] },
  "consul-control-plane": {
    name: "Consul’s servers, injector and certificate manager",
    measures: [{ option: "consul", component: "control-plane" }],
  },
  "kuma-sidecar": { name: "Kuma sidecars", measures: [{ option: "kuma", component: "sidecars" }] },
  "kuma-control-plane": { name: "Kuma’s control plane", measures: [{ option: "kuma", component: "control-plane" }] },
  // Traffic into and out of the cluster is outside what the calculator reckons with.
  gateway: { name: "Gateways", measures: [] },
};

/** Proxies that run inside the pods they serve, by the name of their container. */
export const sidecarContainers: Readonly<Record<string, PartId>> = {
  "istio-proxy": "istio-sidecar",
  "linkerd-proxy": "linkerd-proxy",
  "consul-dataplane": "consul-sidecar",
  "kuma-sidecar": "kuma-sidecar",
};

/** A pod with one of these is in a mesh. */
export const sidecarParts: readonly PartId[] = Object.values(sidecarContainers);
