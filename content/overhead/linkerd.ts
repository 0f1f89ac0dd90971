import type { OverheadFile } from "../types";

export default {
  id: "linkerd",
  components: [
    {
      id: "proxies",
      name: "proxies",
      pods: null,
      terms: [
        { quantity: "memory", measure: "proxy-memory", times: "pods" },
        { quantity: "memory", measure: "proxy-connection-memory", times: "proxyConnections" },
        { quantity: "cpu", measure: "proxy-cpu", times: "proxyKiloRequests" },
        { quantity: "cpu", measure: "proxy-idle-cpu", times: "pods" },
        { quantity: "requestedMemory", measure: "proxy-requested-memory", times: "pods" },
        { quantity: "requestedCpu", measure: "proxy-requested-cpu", times: "pods" },
      ],
    },
    {
      id: "control-plane",
      name: "control plane",
      pods: "once",
      terms: [
        { quantity: "memory", measure: "control-plane-memory", times: "once" },
        { quantity: "memory", measure: "control-plane-pod-memory", times: "pods" },
        { quantity: "cpu", measure: "control-plane-pod-cpu", times: "pods" },
        { quantity: "requestedMemory", measure: "control-plane-requested-memory", times: "once" },
        { quantity: "requestedCpu", measure: "control-plane-requested-cpu", times: "once" },
      ],
    },
  ],
  latency: { p50: "call-latency-p50", p90: "call-latency-p90", p99: "call-latency-p99" },
  startup: "pod-startup-time",
  leavesOut: [
    "What Linkerd 2.20 saves: its makers speak of almost 85% less memory in some cases, but publish no measurement to reckon with.",
    "Linkerd’s CNI plugin, which proxies can do without.",
    "The viz and multicluster extensions.",
    "What the control plane uses more while many pods are replaced at once.",
    "Gateways for traffic into, out of and between clusters.",
    "Dashboards and stores for metrics, logs and traces, and what they do with the mesh’s data.",
    "CPU of the kernel for redirecting and passing on traffic, which is counted with no container.",
    "Licences, support and people.",
  ],
} satisfies OverheadFile;
