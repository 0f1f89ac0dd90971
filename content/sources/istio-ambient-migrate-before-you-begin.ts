import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-migrate-before-you-begin",
  title: "Before you begin (migrate from sidecar to ambient)",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/migrate/before-you-begin/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
  caution:
    "Its sentence on STRICT and PERMISSIVE policies differs from the ambient architecture documents of the same project.",
} satisfies SourceFile;
