import type { SourceFile } from "../types";

export default {
  id: "azure-open-service-mesh",
  title: "Open Service Mesh in Azure Kubernetes Service (AKS)",
  publisher: "Microsoft",
  kind: "guide",
  url: "https://learn.microsoft.com/azure/aks/open-service-mesh-about",
  published: "2026-08-05",
  version: "MicrosoftDocs/azure-aks-docs commit fb060ab",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Microsoft sells the managed Istio it points to.",
} satisfies SourceFile;
