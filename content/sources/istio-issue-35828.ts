import type { SourceFile } from "../types";

export default {
  id: "istio-issue-35828",
  title: "High memory consumption of sidecar (istio issue 35828)",
  publisher: "Istio project",
  kind: "issue",
  url: "https://github.com/istio/istio/issues/35828",
  published: "2021-11-02",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "A user’s report in a few lines, without method.",
} satisfies SourceFile;
