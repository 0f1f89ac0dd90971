import type { LifecycleFile } from "../types";

export default {
  id: "kubernetes-1-37-support-ends",
  on: "2027-10-28",
  kind: "support-end",
  title: "End of support: Kubernetes 1.37",
  what: "Community support for Kubernetes 1.37 ends.",
  options: ["istio-sidecar", "istio-ambient", "linkerd", "no-mesh"],
  action: "Upgrade the cluster to a release that your mesh version names.",
  citation: {
    source: "kubernetes-release-1-37",
    locator: "End Of Life Date",
    checkedOn: "2026-11-20",
    read: "excerpt",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
