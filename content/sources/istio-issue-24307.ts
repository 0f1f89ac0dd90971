import type { SourceFile } from "../types";

export default {
  id: "istio-issue-24307",
  title: "Performance with Lots of Incoming SSE Connections (istio issue 24307)",
  publisher: "Istio project",
  kind: "issue",
  url: "https://github.com/istio/istio/issues/24307",
  published: "2020-06-01",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Only an excerpt of the thread was seen. The figure is a contributor’s statement without a measurement.",
} satisfies SourceFile;
