import type { SourceFile } from "../types";

export default {
  id: "openshift-docs-pull-89810",
  title: "Deprecated and removed features of OpenShift Service Mesh 3.0 (openshift-docs pull request 89810)",
  publisher: "Red Hat",
  kind: "issue",
  url: "https://github.com/openshift/openshift-docs/pull/89810",
  published: null,
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
