import type { SourceFile } from "../types";

export default {
  id: "istio-pull-55216",
  title: "Experimental Support for ambient on Windows (istio pull request 55216)",
  publisher: "Istio project",
  kind: "issue",
  url: "https://github.com/istio/istio/pull/55216",
  published: "2025-02-21",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Only an excerpt of this thread was seen; the date is that of its description.",
} satisfies SourceFile;
