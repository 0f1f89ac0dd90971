import type { SourceFile } from "../types";

export default {
  id: "cilium-component-overview",
  title: "Component Overview",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/overview/component-overview/",
  published: null,
  version: "1.20 line, copy read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
