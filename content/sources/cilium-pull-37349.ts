import type { SourceFile } from "../types";

export default {
  id: "cilium-pull-37349",
  title: "v1.17: Deprecate External Workloads",
  publisher: "Cilium project",
  kind: "issue",
  url: "https://github.com/cilium/cilium/pull/37349",
  published: "2025-01-30",
  version: null,
  interest: ["cilium"],
} satisfies SourceFile;
