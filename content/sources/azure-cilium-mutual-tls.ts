import type { SourceFile } from "../types";

export default {
  id: "azure-cilium-mutual-tls",
  title: "Cilium mTLS encryption (public preview)",
  publisher: "Microsoft",
  kind: "guide",
  url: "https://learn.microsoft.com/azure/aks/container-network-security-cilium-mutual-tls-concepts",
  published: "2026-03-16",
  version: "MicrosoftDocs/azure-aks-docs commit fb060ab",
  interest: ["cilium"],
} satisfies SourceFile;
