import type { SourceFile } from "../types";

export default {
  id: "kube-prometheus",
  title: "kube-prometheus",
  publisher: "Prometheus Operator project",
  kind: "code",
  url: "https://github.com/prometheus-operator/kube-prometheus",
  published: "2026-08-10",
  version: "commit 4d719f1",
  interest: [],
} satisfies SourceFile;
