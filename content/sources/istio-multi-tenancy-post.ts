import type { SourceFile } from "../types";

export default {
  id: "istio-multi-tenancy-post",
  title: "Security Considerations on Istio's CRDs with Namespace-based Multi-Tenancy",
  publisher: "Istio project",
  kind: "article",
  url: "https://istio.io/latest/blog/2026/security-considerations-on-namespace-based-multi-tenancy/",
  published: "2026-03-21",
  version: "1.29.0",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
