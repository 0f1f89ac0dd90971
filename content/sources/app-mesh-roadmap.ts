import type { SourceFile } from "../types";

export default {
  id: "app-mesh-roadmap",
  title: "aws/aws-app-mesh-roadmap",
  publisher: "AWS",
  kind: "announcement",
  url: "https://github.com/aws/aws-app-mesh-roadmap",
  published: "2024-09-24",
  version: "commit 422c4f9",
  interest: ["app-mesh"],
} satisfies SourceFile;
