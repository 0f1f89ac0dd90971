import type { SourceFile } from "../types";

export default {
  id: "istio-issue-8131",
  title: "Sidecar proxy adds 6 seconds to Pod startup (istio issue 8131)",
  publisher: "Istio project",
  kind: "issue",
  url: "https://github.com/istio/istio/issues/8131",
  published: "2018-08-22",
  version: "0.8.0",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Only an excerpt of the thread was seen. It reports one user’s observation with a version of 2018.",
} satisfies SourceFile;
