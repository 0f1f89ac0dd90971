import type { SourceFile } from "../types";

export default {
  id: "azure-istio-plugin-ca",
  title: "Plug-in CA certificates for Istio-based service mesh add-on on Azure Kubernetes Service",
  publisher: "Microsoft",
  kind: "guide",
  url: "https://learn.microsoft.com/azure/aks/istio-plugin-ca",
  published: "2026-06-11",
  version: "MicrosoftDocs/azure-aks-docs commit fb060ab",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
