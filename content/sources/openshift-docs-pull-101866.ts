import type { SourceFile } from "../types";

export default {
  id: "openshift-docs-pull-101866",
  title: 'OSSM-11241 Remove "Tech preview" banner for Istio ambient mode in v3.2 (openshift-docs pull request 101866)',
  publisher: "Red Hat",
  kind: "issue",
  url: "https://github.com/openshift/openshift-docs/pull/101866",
  published: "2025-11-06",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
