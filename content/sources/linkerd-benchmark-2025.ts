import type { SourceFile } from "../types";

export default {
  id: "linkerd-benchmark-2025",
  title: "Linkerd vs Ambient Mesh: 2025 Benchmarks",
  publisher: "Linkerd project",
  kind: "vendor-benchmark",
  url: "https://linkerd.io/2025/04/24/linkerd-vs-ambient-mesh-2025-benchmarks/",
  published: "2025-04-24",
  version: "Linkerd edge-25.3.1, Istio 1.25.0",
  interest: ["linkerd"],
  caution:
    "Written by a Linkerd ambassador on Linkerd’s blog. At low rates it has Linkerd faster than no mesh, so noise is larger than the effect.",
} satisfies SourceFile;
