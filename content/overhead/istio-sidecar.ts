import type { OverheadFile } from "../types";

export default {
  id: "istio-sidecar",
  components: [
    {
      id: "sidecars",
      name: "sidecars",
      pods: null,
      terms: [
        { quantity: "memory", measure: "proxy-memory", times: "pods" },
        { quantity: "memory", measure: "proxy-configuration-memory", times: "unscopedPodPairs" },
        { quantity: "memory", measure: "proxy-connection-memory", times: "proxyConnections" },
        { quantity: "cpu", measure: "proxy-cpu", times: "proxyKiloRequests" },
        { quantity: "cpu", measure: "proxy-idle-cpu", times: "pods" },
        { quantity: "requestedMemory", measure: "proxy-requested-memory", times: "pods" },
        { quantity: "requestedCpu", measure: "proxy-requested-cpu", times: "pods" },
      ],
    },
    {
      id: "istiod",
      name: "istiod",
      pods: "once",
      terms: [
        { quantity: "memory", measure: "control-plane-memory", times: "once" },
        { quantity: "memory", measure: "control-plane-pod-memory", times: "pods" },
        { quantity: "memory", measure: "control-plane-service-memory", times: "unscopedPodServices" },
        { quantity: "cpu", measure: "control-plane-pod-cpu", times: "pods" },
        { quantity: "requestedMemory", measure: "control-plane-requested-memory", times: "once" },
        { quantity: "requestedCpu", measure: "control-plane-requested-cpu", times: "once" },
      ],
    },
  ],
  latency: { p50: "call-latency-p50", p90: "call-latency-p90", p99: "call-latency-p99" },
  startup: "pod-startup-time",
  leavesOut: [
    "Further replicas of istiod: each holds the state of the whole mesh again and sets its request aside again. Istio’s chart starts with one and has no values for high availability.",
    "Istio’s CNI agent, which sidecars can do without.",
    "What the control plane uses more while many pods are replaced at once.",
    "Gateways for traffic into, out of and between clusters.",
    "Dashboards and stores for metrics, logs and traces, and what they do with the mesh’s data.",
    "CPU of the kernel for redirecting and passing on traffic, which is counted with no container.",
    "Licences, support and people.",
  ],
} satisfies OverheadFile;
