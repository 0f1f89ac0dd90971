import type { SourceFile } from "../types";

export default {
  id: "cilium-issue-32940",
  title: "Excessive memory usage from cilium agents (cilium issue 32940)",
  publisher: "A user, in the Cilium project’s issues",
  kind: "issue",
  url: "https://github.com/cilium/cilium/issues/32940",
  published: "2024-06-06",
  version: null,
  interest: [],
  caution: "A user’s report of a fault.",
} satisfies SourceFile;
