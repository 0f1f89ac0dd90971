import type { LifecycleFile } from "../types";

export default {
  id: "kubernetes-1-34-support-ends",
  on: "2026-10-27",
  kind: "support-end",
  title: "End of support: Kubernetes 1.34",
  what: "Community support for Kubernetes 1.34 ends.",
  options: ["istio-sidecar", "istio-ambient", "linkerd", "no-mesh"],
  action: "Upgrade the cluster, or rely on the longer support of your Kubernetes provider and record that you do.",
  citation: {
    source: "kubernetes-release-1-34",
    locator: "End Of Life Date",
    checkedOn: "2026-11-20",
    read: "excerpt",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
