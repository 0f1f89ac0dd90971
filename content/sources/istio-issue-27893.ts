import type { SourceFile } from "../types";

export default {
  id: "istio-issue-27893",
  title: "Support Windows in Istio Data Plane (istio issue 27893)",
  publisher: "Istio project",
  kind: "issue",
  url: "https://github.com/istio/istio/issues/27893",
  published: "2020-10-16",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Only an excerpt of this thread was seen; the date is that of the earliest comment seen.",
} satisfies SourceFile;
