import type { OverheadFile } from "../types";

export default {
  id: "istio-ambient",
  components: [
    {
      id: "ztunnel",
      name: "ztunnel",
      pods: "nodes",
      terms: [
        { quantity: "memory", measure: "ztunnel-memory", times: "nodes" },
        { quantity: "memory", measure: "ztunnel-pod-memory", times: "podNodePairs" },
        { quantity: "memory", measure: "ztunnel-connection-memory", times: "connections" },
        { quantity: "cpu", measure: "ztunnel-cpu", times: "proxyKiloRequests" },
        { quantity: "requestedMemory", measure: "ztunnel-requested-memory", times: "nodes" },
        { quantity: "requestedCpu", measure: "ztunnel-requested-cpu", times: "nodes" },
      ],
    },
    {
      id: "waypoints",
      name: "waypoints",
      pods: "waypoints",
      terms: [
        { quantity: "memory", measure: "waypoint-memory", times: "waypoints" },
        { quantity: "cpu", measure: "waypoint-cpu", times: "l7KiloRequests" },
        { quantity: "requestedMemory", measure: "waypoint-requested-memory", times: "waypoints" },
        { quantity: "requestedCpu", measure: "waypoint-requested-cpu", times: "waypoints" },
      ],
    },
    {
      id: "istiod",
      name: "istiod",
      pods: "once",
      terms: [
        { quantity: "memory", measure: "control-plane-memory", times: "once" },
        { quantity: "memory", measure: "control-plane-pod-memory", times: "pods" },
        { quantity: "cpu", measure: "control-plane-pod-cpu", times: "pods" },
        { quantity: "requestedMemory", measure: "control-plane-requested-memory", times: "once" },
        { quantity: "requestedCpu", measure: "control-plane-requested-cpu", times: "once" },
      ],
    },
    {
      id: "istio-cni",
      name: "istio-cni",
      pods: "nodes",
      terms: [
        { quantity: "memory", measure: "cni-memory", times: "nodes" },
        { quantity: "requestedMemory", measure: "cni-requested-memory", times: "nodes" },
        { quantity: "requestedCpu", measure: "cni-requested-cpu", times: "nodes" },
      ],
    },
  ],
  waypointLatency: { p50: "waypoint-latency-p50", p90: "waypoint-latency-p90", p99: "waypoint-latency-p99" },
  latency: { p50: "call-latency-p50", p90: "call-latency-p90", p99: "call-latency-p99" },
  startup: "pod-startup-time",
  leavesOut: [
    "Further replicas of istiod, save in figures measured with three: each holds the state of the whole mesh again and sets its request aside again.",
    "Further replicas of waypoints: each waypoint is reckoned with one.",
    "Time that a waypoint adds to a call is told beside that of a call without one, and is not in the path.",
    "What istiod holds for services beyond one per pod, for configuration objects and for each connected ztunnel and waypoint.",
    "CPU of ztunnel, waypoints and CNI agents without traffic.",
    "What the control plane uses more while many pods are replaced at once.",
    "Gateways for traffic into, out of and between clusters.",
    "Dashboards and stores for metrics, logs and traces, and what they do with the mesh’s data.",
    "CPU of the kernel for redirecting and passing on traffic, which is counted with no container.",
    "Licences, support and people.",
  ],
} satisfies OverheadFile;
