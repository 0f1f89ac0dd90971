import type { SourceFile } from "../types";

export default {
  id: "app-mesh-examples",
  title: "aws/aws-app-mesh-examples",
  publisher: "AWS",
  kind: "guide",
  url: "https://github.com/aws/aws-app-mesh-examples",
  published: "2025-05-16",
  version: "commit 107deee",
  interest: ["app-mesh"],
} satisfies SourceFile;
