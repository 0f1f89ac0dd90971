import type { SourceFile } from "../types";

export default {
  id: "istio-issue-20697",
  title: "SDS proxy startup time impact (istio issue 20697)",
  publisher: "Istio project",
  kind: "issue",
  url: "https://github.com/istio/istio/issues/20697",
  published: "2020-01-30",
  version: "before 1.5",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Only an excerpt of the thread was seen. It reports on a version of 2020 before its release.",
} satisfies SourceFile;
