import type { SourceFile } from "../types";

export default {
  id: "azure-istio-latency",
  title: "Istio service mesh add-on latency comparison across versions",
  publisher: "Microsoft",
  kind: "vendor-benchmark",
  url: "https://learn.microsoft.com/azure/aks/istio-latency",
  published: "2024-09-30",
  version: "asm-1-20 to asm-1-22",
  interest: ["istio-sidecar", "istio-ambient"],
  caution:
    "Microsoft sells a managed Istio and measured its own add-on. The figures stand in charts without printed numbers.",
} satisfies SourceFile;
