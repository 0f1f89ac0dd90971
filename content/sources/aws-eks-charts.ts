import type { SourceFile } from "../types";

export default {
  id: "aws-eks-charts",
  title: "aws/eks-charts",
  publisher: "AWS",
  kind: "code",
  url: "https://github.com/aws/eks-charts",
  published: "2026-08-03",
  version: "commit 5239609",
  interest: ["app-mesh"],
} satisfies SourceFile;
