import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-data-plane",
  title: "Ambient data plane",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/ambient/architecture/data-plane/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
