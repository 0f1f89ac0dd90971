import type { SourceFile } from "../types";

export default {
  id: "azure-acns-l7-policy",
  title: "Overview of Layer 7 (L7) policy",
  publisher: "Microsoft",
  kind: "guide",
  url: "https://learn.microsoft.com/azure/aks/container-network-security-l7-policy-concepts",
  published: "2024-03-14",
  version: "MicrosoftDocs/azure-aks-docs commit fb060ab",
  interest: ["cilium"],
} satisfies SourceFile;
