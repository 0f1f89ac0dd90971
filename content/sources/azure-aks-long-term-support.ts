import type { SourceFile } from "../types";

export default {
  id: "azure-aks-long-term-support",
  title: "Long-term support for Azure Kubernetes Service (AKS) versions",
  publisher: "Microsoft",
  kind: "guide",
  url: "https://learn.microsoft.com/en-us/azure/aks/long-term-support",
  published: "2026-08-05",
  version: "azure-aks-docs commit fb060ab",
  interest: [],
} satisfies SourceFile;
