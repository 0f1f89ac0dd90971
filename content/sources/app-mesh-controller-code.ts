import type { SourceFile } from "../types";

export default {
  id: "app-mesh-controller-code",
  title: "aws/aws-app-mesh-controller-for-k8s",
  publisher: "AWS",
  kind: "code",
  url: "https://github.com/aws/aws-app-mesh-controller-for-k8s",
  published: "2026-07-14",
  version: "1.13.3, commit 7588d12",
  interest: ["app-mesh"],
} satisfies SourceFile;
