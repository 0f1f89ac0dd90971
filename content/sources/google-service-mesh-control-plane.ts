import type { SourceFile } from "../types";

export default {
  id: "google-service-mesh-control-plane",
  title: "Managed control plane (Cloud Service Mesh)",
  publisher: "Google Cloud",
  kind: "guide",
  url: "https://docs.cloud.google.com/service-mesh/docs/managed-control-plane-overview",
  published: null,
  version: null,
  interest: ["istio-sidecar"],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
