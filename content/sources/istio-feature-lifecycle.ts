import type { SourceFile } from "../types";

export default {
  id: "istio-feature-lifecycle",
  title: "Feature Lifecycle",
  publisher: "Istio project",
  kind: "project-policy",
  url: "https://github.com/istio/community/blob/master/FEATURE-LIFECYCLE.md",
  published: "2021-01-13",
  version: "commit a709b56",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
