import type { SourceFile } from "../types";

export default {
  id: "istio-vm-architecture",
  title: "Virtual Machine Architecture",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/ops/deployment/vm-architecture/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
