import type { SourceFile } from "../types";

export default {
  id: "kubernetes-ingress-controllers",
  title: "Ingress Controllers",
  publisher: "Kubernetes project",
  kind: "guide",
  url: "https://kubernetes.io/docs/concepts/services-networking/ingress-controllers/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
  caution: "The copy is old; the statement used here also stands in a newer excerpt of the page.",
} satisfies SourceFile;
