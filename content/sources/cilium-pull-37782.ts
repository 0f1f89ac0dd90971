import type { SourceFile } from "../types";

export default {
  id: "cilium-pull-37782",
  title: "chore(deps): update dependency cilium/cilium-cli to v0.17.0",
  publisher: "Cilium project",
  kind: "issue",
  url: "https://github.com/cilium/cilium/pull/37782",
  published: "2025-02-20",
  version: null,
  interest: ["cilium"],
} satisfies SourceFile;
