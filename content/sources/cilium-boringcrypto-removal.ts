import type { SourceFile } from "../types";

export default {
  id: "cilium-boringcrypto-removal",
  title: "build: Remove boringcrypto-based FIPS support, pull request 46092",
  publisher: "Cilium project",
  kind: "issue",
  url: "https://github.com/cilium/cilium/pull/46092",
  published: "2026-05-20",
  version: null,
  interest: ["cilium"],
} satisfies SourceFile;
