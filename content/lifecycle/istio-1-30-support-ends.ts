import type { LifecycleFile } from "../types";

export default {
  id: "istio-1-30-support-ends",
  on: "2026-12",
  kind: "support-end",
  title: "End of support, expected: Istio 1.30",
  what: "Support for Istio 1.30 is expected to end.",
  options: ["istio-sidecar", "istio-ambient"],
  action:
    "Plan the step to 1.31 or 1.32 now. The rule is six weeks after the release of 1.32; read the exact day on the support table.",
  citation: {
    source: "istio-supported-releases",
    locator: "Support status of Istio releases, row 1.30, End of Life; Support policy, row Minor Release",
    checkedOn: "2026-11-20",
    read: "second-hand",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
