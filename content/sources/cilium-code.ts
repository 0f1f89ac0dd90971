import type { SourceFile } from "../types";

export default {
  id: "cilium-code",
  title: "cilium/cilium source code",
  publisher: "Cilium project",
  kind: "code",
  url: "https://github.com/cilium/cilium",
  published: null,
  version: "single files from commits of 2025 and 2026, read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
