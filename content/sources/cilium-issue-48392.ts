import type { SourceFile } from "../types";

export default {
  id: "cilium-issue-48392",
  title: "containerd spends a lot of time on setupPodNetwork when using Cilium (cilium issue 48392)",
  publisher: "Cilium project",
  kind: "issue",
  url: "https://github.com/cilium/cilium/issues/48392",
  published: "2026-09-02",
  version: "1.20.1",
  interest: ["cilium"],
  caution: "Only an excerpt of the thread was seen.",
} satisfies SourceFile;
