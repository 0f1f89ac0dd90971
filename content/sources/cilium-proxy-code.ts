import type { SourceFile } from "../types";

export default {
  id: "cilium-proxy-code",
  title: "cilium/proxy source code",
  publisher: "Cilium project",
  kind: "code",
  url: "https://github.com/cilium/proxy",
  published: "2026-08-22",
  version: "commit 7dfaf94",
  interest: ["cilium"],
} satisfies SourceFile;
