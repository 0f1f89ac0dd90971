import type { SourceFile } from "../types";

export default {
  id: "istio-gke-setup",
  title: "Google Kubernetes Engine (platform setup)",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/setup/platform-setup/gke/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
