import type { SourceFile } from "../types";

export default {
  id: "itopstimes-linkerd-2-15",
  title: "Linkerd 2.15 and its new release model",
  publisher: "ITOps Times",
  kind: "article",
  url: "https://itopstimes.com/?p=9288",
  published: null,
  version: null,
  interest: [],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
