import type { LifecycleFile } from "../types";

export default {
  id: "istio-1-29-support-ends",
  on: "2026-10-12",
  kind: "support-end",
  title: "End of support: Istio 1.29",
  what: "Support for Istio 1.29 ends (15 October in the notes of 1.29.9).",
  options: ["istio-sidecar", "istio-ambient"],
  action: "Run 1.31 or later; security fixes are no longer brought back to 1.29.",
  citation: {
    source: "istio-1-29-end-of-life",
    locator: "First paragraph",
    checkedOn: "2026-11-20",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
