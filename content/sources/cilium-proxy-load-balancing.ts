import type { SourceFile } from "../types";

export default {
  id: "cilium-proxy-load-balancing",
  title: "Proxy Load Balancing for Kubernetes Services (beta)",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/network/servicemesh/envoy-load-balancing/",
  published: null,
  version: "1.20 line, copy read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
