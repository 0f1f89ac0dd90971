import type { LifecycleFile } from "../types";

export default {
  id: "istio-1-31-support-ends",
  on: "2027-02",
  kind: "support-end",
  title: "End of support, expected: Istio 1.31",
  what: "Support for Istio 1.31 is expected to end.",
  options: ["istio-sidecar", "istio-ambient"],
  action:
    "Plan one minor upgrade a quarter. The rule is six weeks after the release of 1.33; read the exact day on the support table once that is out.",
  citation: {
    source: "istio-supported-releases",
    locator: "Support status of Istio releases, row 1.31, End of Life; Support policy, row Minor Release",
    checkedOn: "2026-11-20",
    read: "second-hand",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
