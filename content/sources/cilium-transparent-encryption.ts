import type { SourceFile } from "../types";

export default {
  id: "cilium-transparent-encryption",
  title: "Transparent Encryption",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/security/network/encryption/",
  published: null,
  version: "copy read in November 2026",
  interest: ["cilium", "no-mesh"],
} satisfies SourceFile;
