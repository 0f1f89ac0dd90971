import type { SourceFile } from "../types";

export default {
  id: "knative-issue-1345",
  title: "Envoy adds 5-6 seconds to pod startup (knative serving issue 1345)",
  publisher: "Knative project",
  kind: "issue",
  url: "https://github.com/knative/serving/issues/1345",
  published: "2018-06-25",
  version: null,
  interest: [],
  caution: "Only an excerpt of the thread was seen. One timing of each kind.",
} satisfies SourceFile;
