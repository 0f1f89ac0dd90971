import type { MeasureFile } from "../types";

export default {
  id: "agent-requested-cpu",
  name: "CPU set aside for Cilium on one node",
  dimension: "cpu",
  per: "node",
  counts:
    "What the scheduler keeps free by default for the pods of Cilium’s agent and of its Envoy on each node, used or not.",
  cells: {
    cilium: {
      claims: [
        {
          slug: "chart",
          says: "The containers of agent and Envoy ask for no CPU. An init container of the agent’s pod asks for 100 mCPU, and the scheduler keeps the larger of the two free for as long as the pod lives.",
          value: 100,
          unit: "mCPU",
          derived:
            "Agent’s pod: the larger of its containers’ sum, 0, and its largest init container, 100 mCPU. Envoy’s pod: 0. 100 + 0 = 100 mCPU.",
          conditions: "chart defaults",
          when: {},
          version: "1.20.0",
          source: "cilium-chart-code",
          locator:
            "cilium-1.20.0.tgz: values.yaml, resources (line 337), cni.resources.requests (lines 835 to 841), envoy.resources (line 2904); templates/cilium-agent/daemonset.yaml, install-cni-binaries (lines 805 to 815)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies MeasureFile;
