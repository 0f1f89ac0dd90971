import type { OverheadFile } from "../types";

export default {
  id: "cilium",
  components: [
    {
      id: "agent",
      name: "agents",
      pods: "nodes",
      terms: [
        { quantity: "memory", measure: "agent-memory", times: "nodes" },
        { quantity: "memory", measure: "agent-pod-memory", times: "podNodePairs" },
        { quantity: "cpu", measure: "agent-cpu", times: "nodes" },
        { quantity: "requestedMemory", measure: "agent-requested-memory", times: "nodes" },
        { quantity: "requestedCpu", measure: "agent-requested-cpu", times: "nodes" },
      ],
    },
    {
      id: "envoy",
      name: "Envoy",
      pods: "nodes",
      terms: [
        { quantity: "memory", measure: "node-proxy-memory", times: "nodes" },
        { quantity: "cpu", measure: "node-proxy-cpu", times: "httpKiloRequests" },
      ],
    },
    {
      id: "node-encryption",
      name: "encryption between nodes",
      pods: null,
      when: "encryption",
      terms: [{ quantity: "cpu", measure: "node-encryption-cpu", times: "nodeGigabits" }],
    },
    {
      id: "operator",
      name: "operator",
      pods: "once",
      terms: [
        { quantity: "memory", measure: "control-plane-memory", times: "once" },
        { quantity: "requestedMemory", measure: "control-plane-requested-memory", times: "once" },
        { quantity: "requestedCpu", measure: "control-plane-requested-cpu", times: "once" },
      ],
    },
  ],
  latency: { p50: "call-latency-p50", p90: "call-latency-p90", p99: "call-latency-p99" },
  startup: "pod-startup-time",
  leavesOut: [
    "What is saved because Cilium takes the place of another network plugin and of kube-proxy: the figures are for Cilium as a whole. Where it is the cluster’s network already, agents run in any case, and one test found the mesh’s functions to add little to their memory.",
    "eBPF maps that the kernel does not count with the agent’s container.",
    "CPU of the kernel for eBPF programs, which is counted with no container. That for encryption between nodes is counted when you say that the network plugin encrypts.",
    "ztunnel for mutual TLS, a beta that is off by default, and SPIRE with it.",
    "What agents hold for services, network policies and identities beyond what comes with the pods.",
    "CPU of agents and operator while many pods or nodes come and go, and memory of the operator as the cluster grows.",
    "Hubble Relay, Hubble UI and Cluster Mesh, which are off by default.",
    "Time that encryption between nodes adds to a call: no accepted figure.",
    "Gateways for traffic into, out of and between clusters.",
    "Dashboards and stores for metrics, logs and traces, and what they do with the mesh’s data.",
    "Licences, support and people.",
  ],
} satisfies OverheadFile;
