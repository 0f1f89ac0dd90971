import type { SourceFile } from "../types";

export default {
  id: "cilium-metrics-reference",
  title: "Monitoring & Metrics",
  publisher: "Cilium project",
  kind: "reference",
  url: "https://docs.cilium.io/en/stable/observability/metrics/",
  published: null,
  version: "repository file at commit f8de569, older than 1.20",
  interest: ["cilium"],
} satisfies SourceFile;
