import type { SourceFile } from "../types";

export default {
  id: "cilium-pull-29300",
  title: "docs: Restructure OpenShift installation instructions",
  publisher: "Cilium project",
  kind: "issue",
  url: "https://github.com/cilium/cilium/pull/29300",
  published: null,
  version: null,
  interest: ["cilium"],
} satisfies SourceFile;
