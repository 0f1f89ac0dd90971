import type { SourceFile } from "../types";

export default {
  id: "azure-istio-scale",
  title: "Istio service mesh add-on performance and scaling",
  publisher: "Microsoft",
  kind: "vendor-benchmark",
  url: "https://learn.microsoft.com/azure/aks/istio-scale",
  published: "2024-03-19",
  version: "asm-1-19",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Microsoft sells a managed Istio and measured its own add-on.",
} satisfies SourceFile;
