import type { MeasureFile } from "../types";

export default {
  id: "cni-requested-memory",
  name: "Memory set aside for one CNI agent",
  dimension: "memory",
  per: "node",
  counts: "What the scheduler keeps free for Istio’s CNI agent on each node by default, used or not.",
  cells: {
    "istio-ambient": {
      claims: [
        {
          slug: "chart",
          says: "The chart asks for 100 MiB for each CNI agent. The demo profile, meant for trials, lowers it.",
          value: 100,
          unit: "MiB",
          conditions: "chart defaults",
          when: {},
          version: "1.32 development",
          source: "istio-code",
          locator: "manifests/charts/istio-cni/values.yaml, resources.requests.memory (line 121)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies MeasureFile;
