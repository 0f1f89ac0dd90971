import type { SourceFile } from "../types";

export default {
  id: "istio-custom-ca-kubernetes-csr",
  title: "Custom CA Integration using Kubernetes CSR",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/security/cert-management/custom-ca-k8s/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
