import type { SourceFile } from "../types";

export default {
  id: "redhat-service-mesh-installing",
  title: "Installing OpenShift Service Mesh (Red Hat OpenShift Service Mesh 3.2)",
  publisher: "Red Hat",
  kind: "guide",
  url: "https://docs.redhat.com/zh-cn/documentation/red_hat_openshift_service_mesh/3.2/html/installing/ossm-installing-service-mesh",
  published: null,
  version: "3.2",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Only an excerpt of the Chinese edition was seen.",
} satisfies SourceFile;
