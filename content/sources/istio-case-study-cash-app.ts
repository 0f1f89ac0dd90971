import type { SourceFile } from "../types";

export default {
  id: "istio-case-study-cash-app",
  title: "Cash App (Istio case study)",
  publisher: "Istio project",
  kind: "article",
  url: "https://istio.io/latest/about/case-studies/cash-app/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Its subject is a talk of 2021.",
} satisfies SourceFile;
