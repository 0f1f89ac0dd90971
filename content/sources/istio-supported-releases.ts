import type { SourceFile } from "../types";

export default {
  id: "istio-supported-releases",
  title: "Supported Releases",
  publisher: "Istio project",
  kind: "project-policy",
  url: "https://istio.io/latest/docs/releases/supported-releases/",
  published: null,
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "The table on this page changes without notice, and its dates marked as expected are estimates.",
} satisfies SourceFile;
