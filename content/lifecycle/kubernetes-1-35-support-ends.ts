import type { LifecycleFile } from "../types";

export default {
  id: "kubernetes-1-35-support-ends",
  on: "2027-02-28",
  kind: "support-end",
  what: "Kubernetes 1.35 reaches its end of life in the community project.",
  options: ["istio-sidecar", "istio-ambient", "linkerd", "no-mesh"],
  action: "Before the step to 1.36 check that the mesh version names it: the table for Linkerd 2.20 stops at 1.35.",
  citation: {
    source: "kubernetes-release-1-35",
    locator: "End Of Life Date",
    checkedOn: "2026-11-20",
    read: "excerpt",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
