import type { SourceFile } from "../types";

export default {
  id: "cilium-istio-integration",
  title: "Integration with Istio",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/latest/network/servicemesh/istio/",
  published: null,
  version: "copy of the latest edition, excerpt read in November 2026",
  interest: ["cilium"],
  caution: "Only the opening of this edition was seen; older editions say less about ambient mode and reject it.",
} satisfies SourceFile;
