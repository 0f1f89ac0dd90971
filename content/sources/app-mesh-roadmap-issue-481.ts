import type { SourceFile } from "../types";

export default {
  id: "app-mesh-roadmap-issue-481",
  title: "Feature Request: Release Envoy v1.27.2.0",
  publisher: "AWS",
  kind: "issue",
  url: "https://github.com/aws/aws-app-mesh-roadmap/issues/481",
  published: "2023-10-26",
  version: null,
  interest: ["app-mesh"],
} satisfies SourceFile;
