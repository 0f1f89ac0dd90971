import type { SourceFile } from "../types";

export default {
  id: "kuma-kubernetes",
  title: "Kubernetes",
  publisher: "Kuma project",
  kind: "guide",
  url: "https://kuma.io/docs/2.14.x/production/cp-deployment/kubernetes/",
  published: "2025-11-25",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;
