import type { SourceFile } from "../types";

export default {
  id: "redhat-service-mesh-3-1-versions",
  title: "Service Mesh version support tables (Red Hat OpenShift Service Mesh 3.1)",
  publisher: "Red Hat",
  kind: "reference",
  url: "https://docs.redhat.com/it/documentation/red_hat_openshift_service_mesh/3.1/html/release_notes/ossm-release-notes-version-support-tables",
  published: null,
  version: "3.1.3",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
