import type { SourceFile } from "../types";

export default {
  id: "cilium-layer-4-policies",
  title: "Layer 4 Policies",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/security/policy/layer4/",
  published: null,
  version: "1.20 line, copy read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
