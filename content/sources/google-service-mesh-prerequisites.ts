import type { SourceFile } from "../types";

export default {
  id: "google-service-mesh-prerequisites",
  title: "In-cluster Cloud Service Mesh prerequisites",
  publisher: "Google Cloud",
  kind: "guide",
  url: "https://docs.cloud.google.com/service-mesh/v1.20/docs/unified-install/anthos-service-mesh-prerequisites",
  published: null,
  version: "1.20",
  interest: ["istio-sidecar"],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
