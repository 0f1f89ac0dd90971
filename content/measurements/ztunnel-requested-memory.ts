import type { MeasureFile } from "../types";

export default {
  id: "ztunnel-requested-memory",
  name: "Memory set aside for one ztunnel",
  dimension: "memory",
  per: "node",
  counts: "What the scheduler keeps free for ztunnel on each node by default, used or not.",
  cells: {
    "istio-ambient": {
      claims: [
        {
          slug: "chart",
          says: "The chart asks for 512 MiB for each ztunnel; its comment says that this is enough for a cluster of about 200,000 pods or for 100,000 open connections. The demo profile, meant for trials, lowers it.",
          value: 512,
          unit: "MiB",
          conditions: "chart defaults",
          when: {},
          version: "1.32 development",
          source: "istio-code",
          locator: "manifests/charts/ztunnel/values.yaml, resources.requests.memory (line 64)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies MeasureFile;
