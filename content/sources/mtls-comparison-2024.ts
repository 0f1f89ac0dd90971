import type { SourceFile } from "../types";

export default {
  id: "mtls-comparison-2024",
  title: "Technical Report: Performance Comparison of Service Mesh Frameworks: the MTLS Test Case",
  publisher: "Tel Aviv University, Reichman University and Red Hat",
  kind: "academic",
  url: "https://arxiv.org/abs/2411.02267",
  published: "2024-11-04",
  version: "arXiv v1",
  interest: ["istio-sidecar", "istio-ambient"],
  caution:
    "A technical report that was not seen as peer-reviewed. One author works for Red Hat, which sells a mesh built on Istio.",
} satisfies SourceFile;
