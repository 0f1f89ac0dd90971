import type { OverheadFile } from "../types";

export default {
  id: "consul",
  components: [
    {
      id: "sidecars",
      name: "sidecars",
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
      name: "servers, injector and certificate manager",
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
    "Further servers: the chart starts one, and a cluster that is to survive the loss of a server runs three or five, each with its request and its disk.",
    "Disks of the servers: the chart asks for a volume for each.",
    "What requests cost in Consul’s sidecars when they are treated as HTTP: the figure is for traffic passed on as TCP.",
    "What each sidecar and the servers hold more as the mesh grows, of which no source gives a figure.",
    "Consul’s CNI plugin, catalogue sync, snapshot agent and telemetry collector, which are off by default.",
    "What the control plane uses more while many pods are replaced at once.",
    "Gateways for traffic into, out of and between clusters.",
    "Dashboards and stores for metrics, logs and traces, and what they do with the mesh’s data.",
    "CPU of the kernel for redirecting and passing on traffic, which is counted with no container.",
    "Licences, support and people.",
  ],
} satisfies OverheadFile;
