import type { SourceFile } from "../types";

export default {
  id: "cilium-circuit-breaking",
  title: "L7 Circuit Breaking",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/network/servicemesh/envoy-circuit-breaker/",
  published: null,
  version: "copy read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
