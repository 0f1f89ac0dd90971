import type { SourceFile } from "../types";

export default {
  id: "azure-istio-gateway-api",
  title: "Kubernetes Gateway API ingress for Istio service mesh add-on for Azure Kubernetes Service (AKS)",
  publisher: "Microsoft",
  kind: "guide",
  url: "https://learn.microsoft.com/azure/aks/istio-gateway-api",
  published: "2026-06-16",
  version: "MicrosoftDocs/azure-aks-docs commit fb060ab",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
