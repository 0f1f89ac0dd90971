import type { MeasureFile } from "../types";

export default {
  id: "cni-requested-cpu",
  name: "CPU set aside for one CNI agent",
  dimension: "cpu",
  per: "node",
  counts: "What the scheduler keeps free for Istio’s CNI agent on each node by default, used or not.",
  cells: {
    "istio-ambient": {
      claims: [
        {
          slug: "chart",
          says: "The chart asks for 100 mCPU for each CNI agent. The demo profile, meant for trials, lowers it.",
          value: 100,
          unit: "mCPU",
          conditions: "chart defaults",
          when: {},
          version: "1.32 development",
          source: "istio-code",
          locator: "manifests/charts/istio-cni/values.yaml, resources.requests.cpu (line 120)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies MeasureFile;
