import type { SourceFile } from "../types";

export default {
  id: "article-003",
  title: "Service Mesh: Istio vs Linkerd, mTLS, Traffic Management, and Observability",
  publisher: "Viprasol Tech",
  kind: "article",
  url: null,
  published: null,
  version: null,
  interest: [],
  caution: "Gives ranges without method, version or load.",
} satisfies SourceFile;
