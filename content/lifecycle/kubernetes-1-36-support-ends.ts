import type { LifecycleFile } from "../types";

export default {
  id: "kubernetes-1-36-support-ends",
  on: "2027-06-28",
  kind: "support-end",
  title: "End of support: Kubernetes 1.36",
  what: "Community support for Kubernetes 1.36 ends.",
  options: ["istio-sidecar", "istio-ambient", "linkerd", "no-mesh"],
  action: "Upgrade the cluster to a release that your mesh version names.",
  citation: {
    source: "kubernetes-release-1-36",
    locator: "End Of Life Date",
    checkedOn: "2026-11-20",
    read: "excerpt",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
