import type { SourceFile } from "../types";

export default {
  id: "cilium-ztunnel-encryption",
  title: "Ztunnel Transparent Encryption (Beta)",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/security/network/encryption-ztunnel/",
  published: "2026-07-29",
  version: "1.20 line, copy read in November 2026",
  interest: ["cilium"],
  caution: "The page has no date of its own; it is dated by the release 1.20.0 that it documents.",
} satisfies SourceFile;
