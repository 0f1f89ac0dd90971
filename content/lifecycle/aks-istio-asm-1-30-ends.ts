import type { LifecycleFile } from "../types";

export default {
  id: "aks-istio-asm-1-30-ends",
  on: "2026-12",
  kind: "support-end",
  title: "End of support, expected: AKS Istio asm-1-30",
  what: "Support for revision asm-1-30 of the Istio add-on of AKS is expected to end.",
  options: ["istio-sidecar"],
  action:
    "Plan the canary upgrade. Two revisions are supported at least, and one that is two behind ends six weeks after the newest starts to roll out.",
  citation: {
    source: "azure-istio-add-on-support-policy",
    locator: "Service mesh add-on release calendar, row asm-1-30; Supported revisions",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
