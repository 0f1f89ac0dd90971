import type { MeasureFile } from "../types";

export default {
  id: "waypoint-requested-cpu",
  name: "CPU set aside for one waypoint",
  dimension: "cpu",
  per: "waypoint",
  counts: "What the scheduler keeps free for one replica of a waypoint by default, used or not.",
  cells: {
    "istio-ambient": {
      claims: [
        {
          slug: "chart",
          says: "The chart asks for 100 mCPU for each waypoint pod. The demo profile, meant for trials, lowers it.",
          value: 100,
          unit: "mCPU",
          conditions: "chart defaults, one replica",
          when: {},
          version: "1.32 development",
          source: "istio-code",
          locator:
            "manifests/charts/istio-control/istio-discovery/values.yaml, global.waypoint.resources.requests.cpu (line 536)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies MeasureFile;
