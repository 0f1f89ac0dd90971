import type { SourceFile } from "../types";

export default {
  id: "article-004",
  title: "Service Mesh Comparison: Istio vs. Linkerd in Production",
  publisher: "Shekhar Kundra, All IT Solutions",
  kind: "article",
  url: null,
  published: "2025-09-16",
  version: null,
  interest: [],
  caution: "Marketing of a services firm; names no standard and gives no source.",
} satisfies SourceFile;
