import type { SourceFile } from "../types";

export default {
  id: "istio-2022-security-audit",
  title: "Istio publishes results of 2022 security audit",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/blog/2023/ada-logics-security-assessment/",
  published: "2023-01-30",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
