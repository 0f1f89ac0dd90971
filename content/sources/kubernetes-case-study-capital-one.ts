import type { SourceFile } from "../types";

export default {
  id: "kubernetes-case-study-capital-one",
  title: "Capital One Case Study",
  publisher: "Kubernetes project",
  kind: "announcement",
  url: "https://kubernetes.io/case-studies/capital-one/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;
