import type { SourceFile } from "../types";

export default {
  id: "app-mesh-controller-issue-777",
  title: "Add new option to inject envoy container using sidecar feature provided by Kubernetes",
  publisher: "aws/aws-app-mesh-controller-for-k8s on GitHub",
  kind: "issue",
  url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/issues/777",
  published: "2024-05-23",
  version: null,
  interest: [],
} satisfies SourceFile;
