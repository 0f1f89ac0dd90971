import type { SourceFile } from "../types";

export default {
  id: "azure-cni-cilium",
  title: "Configure Azure CNI Powered by Cilium in Azure Kubernetes Service",
  publisher: "Microsoft",
  kind: "guide",
  url: "https://learn.microsoft.com/azure/aks/azure-cni-powered-by-cilium",
  published: "2026-08-05",
  version: "MicrosoftDocs/azure-aks-docs commit fb060ab",
  interest: ["cilium"],
} satisfies SourceFile;
