import type { LifecycleFile } from "../types";

export default {
  id: "kubernetes-1-35-support-ends",
  on: "2027-02-28",
  kind: "support-end",
  title: "End of support: Kubernetes 1.35",
  what: "Community support for Kubernetes 1.35 ends.",
  options: ["istio-sidecar", "istio-ambient", "linkerd", "no-mesh"],
  action: "Before the step to 1.36 check that your mesh version names it.",
  citation: {
    source: "kubernetes-release-1-35",
    locator: "End Of Life Date",
    checkedOn: "2026-11-20",
    read: "excerpt",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
