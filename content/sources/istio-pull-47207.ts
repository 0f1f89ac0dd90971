import type { SourceFile } from "../types";

export default {
  id: "istio-pull-47207",
  title: "injection: enable startup probe by default (istio pull request 47207)",
  publisher: "Istio project",
  kind: "issue",
  url: "https://github.com/istio/istio/pull/47207",
  published: "2023-10-05",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Only an excerpt of the thread was seen. Number of pods, machine and application are not in it.",
} satisfies SourceFile;
