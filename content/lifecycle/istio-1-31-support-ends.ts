import type { LifecycleFile } from "../types";

export default {
  id: "istio-1-31-support-ends",
  on: "2027-02",
  kind: "support-end",
  what: "Support for Istio 1.31 is expected to end; the rule is six weeks after the release of 1.33.",
  options: ["istio-sidecar", "istio-ambient"],
  action: "Plan one minor upgrade a quarter, and read the exact day on the support table once 1.33 is out.",
  citation: {
    source: "istio-supported-releases",
    locator: "Support status of Istio releases, row 1.31, End of Life",
    checkedOn: "2026-11-20",
    read: "second-hand",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
