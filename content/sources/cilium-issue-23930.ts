import type { SourceFile } from "../types";

export default {
  id: "cilium-issue-23930",
  title: "Cilium 1.11 high memory consumption (cilium issue 23930)",
  publisher: "A user, in the Cilium project’s issues",
  kind: "issue",
  url: "https://github.com/cilium/cilium/issues/23930",
  published: "2023-02-22",
  version: null,
  interest: [],
  caution: "A user who finds the figures high; what else runs in the clusters is not said.",
} satisfies SourceFile;
