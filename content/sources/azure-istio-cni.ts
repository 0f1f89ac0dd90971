import type { SourceFile } from "../types";

export default {
  id: "azure-istio-cni",
  title: "Enable Istio CNI for Istio-based service mesh add-on for Azure Kubernetes Service",
  publisher: "Microsoft",
  kind: "guide",
  url: "https://learn.microsoft.com/azure/aks/istio-cni",
  published: "2026-06-24",
  version: "MicrosoftDocs/azure-aks-docs commit fb060ab",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
