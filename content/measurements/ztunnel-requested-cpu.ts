import type { MeasureFile } from "../types";

export default {
  id: "ztunnel-requested-cpu",
  name: "CPU set aside for one ztunnel",
  dimension: "cpu",
  per: "node",
  counts: "What the scheduler keeps free for ztunnel on each node by default, used or not.",
  cells: {
    "istio-ambient": {
      claims: [
        {
          slug: "chart",
          says: "The chart asks for 200 mCPU for each ztunnel. The demo profile, meant for trials, lowers it.",
          value: 200,
          unit: "mCPU",
          conditions: "chart defaults",
          when: {},
          version: "1.32 development",
          source: "istio-code",
          locator: "manifests/charts/ztunnel/values.yaml, resources.requests.cpu (line 61)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies MeasureFile;
