import type { SourceFile } from "../types";

export default {
  id: "knative-issue-2485",
  title: "Istio adds over 2seconds to startup time (knative serving issue 2485)",
  publisher: "Knative project",
  kind: "issue",
  url: "https://github.com/knative/serving/issues/2485",
  published: "2018-11-14",
  version: null,
  interest: [],
  caution: "Only an excerpt of the thread was seen. Number of runs, machine and version of Istio are not in it.",
} satisfies SourceFile;
