import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-add-workloads",
  title: "Add workloads to the mesh",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/usage/add-workloads/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
