import type { SourceFile } from "../types";

export default {
  id: "istio-openshift-setup",
  title: "OpenShift (platform setup)",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/setup/platform-setup/openshift/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
