import type { SourceFile } from "../types";

export default {
  id: "istio-multicluster-install",
  title: "Install Multicluster",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/setup/install/multicluster/",
  published: null,
  version: "copies of its pages read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
