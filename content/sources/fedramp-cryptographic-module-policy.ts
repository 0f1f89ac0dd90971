import type { SourceFile } from "../types";

export default {
  id: "fedramp-cryptographic-module-policy",
  title: "FedRAMP Policy for Cryptographic Module Selection and Use",
  publisher: "FedRAMP",
  kind: "project-policy",
  url: "https://fedramp.gov/updates/docs/cryptographic-module",
  published: "2025-01-16",
  version: null,
  interest: [],
  caution: "Only the beginning was seen. Another saved copy names 1 January 2025 as the day of effect.",
} satisfies SourceFile;
