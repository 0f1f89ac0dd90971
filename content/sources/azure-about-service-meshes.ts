import type { SourceFile } from "../types";

export default {
  id: "azure-about-service-meshes",
  title: "About service meshes",
  publisher: "Microsoft",
  kind: "guide",
  url: "https://learn.microsoft.com/azure/aks/servicemesh-about",
  published: "2026-07-02",
  version: "MicrosoftDocs/azure-aks-docs commit fb060ab",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Microsoft sells a managed Istio, so a mesh it does not run is a rival.",
} satisfies SourceFile;
