import type { SourceFile } from "../types";

export default {
  id: "article-000",
  title: "Service Mesh for Financial Services: Istio vs Linkerd in Regulated Environments",
  publisher: "A consultancy’s blog, unnamed",
  kind: "article",
  url: null,
  published: null,
  version: null,
  interest: [],
  caution: "Gives ranges without method, version or load.",
} satisfies SourceFile;
