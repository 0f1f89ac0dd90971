import type { SourceFile } from "../types";

export default {
  id: "cilium-advisory-ghsa-v6q2-4qr3-5cw6",
  title: "Security advisory GHSA-v6q2-4qr3-5cw6",
  publisher: "Cilium project",
  kind: "announcement",
  url: "https://github.com/cilium/cilium/security/advisories/GHSA-v6q2-4qr3-5cw6",
  published: null,
  version: "GHSA-v6q2-4qr3-5cw6, excerpt read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
