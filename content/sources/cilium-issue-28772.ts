import type { SourceFile } from "../types";

export default {
  id: "cilium-issue-28772",
  title: "Reported cilium memory usage seems high (cilium issue 28772)",
  publisher: "A user, in the Cilium project’s issues",
  kind: "issue",
  url: "https://github.com/cilium/cilium/issues/28772",
  published: "2023-10-24",
  version: null,
  interest: [],
  caution: "A user who finds the figures high; size of the cluster not seen.",
} satisfies SourceFile;
