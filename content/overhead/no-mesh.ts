import type { OverheadFile } from "../types";

export default {
  id: "no-mesh",
  components: [
    {
      id: "node-encryption",
      name: "encryption between nodes",
      pods: null,
      when: "encryption",
      terms: [{ quantity: "cpu", measure: "node-encryption-cpu", times: "nodeGigabits" }],
    },
  ],
  latency: null,
  startup: null,
  leavesOut: [
    "Without encryption nothing is added, and nothing is protected: what applications then do themselves is not counted.",
    "Encryption between nodes: soft interrupts of the kernel, which most sources do not measure, and what a small message costs beyond its size.",
    "Time that encryption between nodes adds to a call: no accepted figure.",
    "Encryption between nodes says which node speaks, not which workload: it stands in for mutual TLS only in part.",
  ],
} satisfies OverheadFile;
