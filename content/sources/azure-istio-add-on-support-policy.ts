import type { SourceFile } from "../types";

export default {
  id: "azure-istio-add-on-support-policy",
  title: "Support policy for Istio-based service mesh add-on for Azure Kubernetes Service",
  publisher: "Microsoft",
  kind: "project-policy",
  url: "https://learn.microsoft.com/azure/aks/istio-support-policy",
  published: "2026-05-15",
  version: "MicrosoftDocs/azure-aks-docs commit fb060ab",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
