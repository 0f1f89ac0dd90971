import type { SourceFile } from "../types";

export default {
  id: "istio-feature-stages",
  title: "Feature status (features.yaml)",
  publisher: "Istio project",
  kind: "reference",
  url: "https://github.com/istio/enhancements/blob/master/features.yaml",
  published: "2025-09-10",
  version: "commit 540989c",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "The list is edited by hand and can lag behind the releases; its last edit was in September 2025.",
} satisfies SourceFile;
