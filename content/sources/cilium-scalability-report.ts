import type { SourceFile } from "../types";

export default {
  id: "cilium-scalability-report",
  title: "Scalability report",
  publisher: "Cilium project",
  kind: "vendor-benchmark",
  url: "https://docs.cilium.io/en/stable/operations/performance/scalability/report/",
  published: null,
  version: "repository file at commit 75c9f20",
  interest: ["cilium"],
  caution:
    "The test ran on Kubernetes 1.18 and is unchanged in the documentation since Cilium 1.8. Health checks were off.",
} satisfies SourceFile;
