import type { SourceFile } from "../types";

export default {
  id: "article-002",
  title: "Service Mesh Architecture: Istio vs Linkerd for Enterprise",
  publisher: "Unnamed",
  kind: "article",
  url: null,
  published: null,
  version: null,
  interest: [],
  caution: "Undated; it builds on a survey of 2020 and gives no figures or sources for its comparisons.",
} satisfies SourceFile;
