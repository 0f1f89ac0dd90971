import type { SourceFile } from "../types";

export default {
  id: "istio-troubleshoot-ztunnel",
  title: "Troubleshoot connectivity issues with ztunnel",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/usage/troubleshoot-ztunnel/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
