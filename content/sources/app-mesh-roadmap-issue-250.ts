import type { SourceFile } from "../types";

export default {
  id: "app-mesh-roadmap-issue-250",
  title: "Feature Request: Support configuration of Envoy TLS parameters",
  publisher: "AWS",
  kind: "issue",
  url: "https://github.com/aws/aws-app-mesh-roadmap/issues/250",
  published: "2020-08-14",
  version: null,
  interest: ["app-mesh"],
} satisfies SourceFile;
