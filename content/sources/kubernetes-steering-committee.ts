import type { SourceFile } from "../types";

export default {
  id: "kubernetes-steering-committee",
  title: "Kubernetes Steering Committee: members and election rules",
  publisher: "Kubernetes project",
  kind: "project-policy",
  url: "https://github.com/kubernetes/steering",
  published: "2026-04-15",
  version: "commit 6ef8823",
  interest: [],
} satisfies SourceFile;
