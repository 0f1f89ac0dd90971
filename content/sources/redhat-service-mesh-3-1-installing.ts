import type { SourceFile } from "../types";

export default {
  id: "redhat-service-mesh-3-1-installing",
  title: "Installing OpenShift Service Mesh (Red Hat OpenShift Service Mesh 3.1)",
  publisher: "Red Hat",
  kind: "guide",
  url: "https://docs.redhat.com/en/documentation/red_hat_openshift_service_mesh/3.1/html-single/installing/",
  published: null,
  version: "3.1.6",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
