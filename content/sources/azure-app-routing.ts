import type { SourceFile } from "../types";

export default {
  id: "azure-app-routing",
  title: "Azure Kubernetes Service (AKS) managed NGINX ingress with the application routing add-on",
  publisher: "Microsoft",
  kind: "guide",
  url: "https://learn.microsoft.com/azure/aks/app-routing",
  published: "2026-08-03",
  version: "MicrosoftDocs/azure-aks-docs commit fb060ab",
  interest: [],
  caution: "Microsoft runs the Gateway API and Istio add-ons it points to.",
} satisfies SourceFile;
