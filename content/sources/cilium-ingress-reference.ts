import type { SourceFile } from "../types";

export default {
  id: "cilium-ingress-reference",
  title: "Ingress and Gateway API reference",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/network/servicemesh/ingress/",
  published: null,
  version: "1.20 line, copy read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
