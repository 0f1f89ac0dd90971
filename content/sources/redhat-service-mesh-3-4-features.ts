import type { SourceFile } from "../types";

export default {
  id: "redhat-service-mesh-3-4-features",
  title: "Service Mesh feature support tables (Red Hat OpenShift Service Mesh 3.4)",
  publisher: "Red Hat",
  kind: "reference",
  url: "https://docs.openshift.com/en/documentation/red_hat_openshift_service_mesh/3.4/html/release_notes/ossm-release-notes-feature-support-tables",
  published: null,
  version: "3.4.3",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Only an excerpt was seen, without the tables.",
} satisfies SourceFile;
