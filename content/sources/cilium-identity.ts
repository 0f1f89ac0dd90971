import type { SourceFile } from "../types";

export default {
  id: "cilium-identity",
  title: "Identity-Based",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/security/network/identity/",
  published: null,
  version: "1.20 line, copy read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
