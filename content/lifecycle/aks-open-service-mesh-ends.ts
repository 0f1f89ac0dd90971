import type { LifecycleFile } from "../types";

export default {
  id: "aks-open-service-mesh-ends",
  on: "2027-09-30",
  kind: "support-end",
  title: "End of support: Open Service Mesh add-on of AKS",
  what: "AKS no longer supports its add-on for Open Service Mesh, a project that has been retired upstream.",
  options: ["istio-sidecar"],
  action:
    "Choose the successor now. Microsoft documents a move to its Istio add-on, which cannot run beside the old one in a cluster.",
  citation: {
    source: "azure-open-service-mesh",
    locator: "Notice included from includes/open-service-mesh-retirement.md",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
