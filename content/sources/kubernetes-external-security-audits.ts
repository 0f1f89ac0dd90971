import type { SourceFile } from "../types";

export default {
  id: "kubernetes-external-security-audits",
  title: "Kubernetes SIG Security: external audit subproject",
  publisher: "Kubernetes project",
  kind: "project-policy",
  url: "https://github.com/kubernetes/sig-security/tree/main/sig-security-external-audit",
  published: "2026-07-01",
  version: "commit 09b29d4",
  interest: [],
} satisfies SourceFile;
