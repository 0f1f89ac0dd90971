import type { SourceFile } from "../types";

export default {
  id: "article-001",
  title: "Choose Istio vs Linkerd Enterprise Software Engineering Security",
  publisher: "Unnamed",
  kind: "article",
  url: null,
  published: null,
  version: null,
  interest: [],
  caution: "Gives figures without method, version or load.",
} satisfies SourceFile;
