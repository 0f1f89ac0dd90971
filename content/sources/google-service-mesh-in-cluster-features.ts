import type { SourceFile } from "../types";

export default {
  id: "google-service-mesh-in-cluster-features",
  title: "In-cluster control plane supported features (Cloud Service Mesh)",
  publisher: "Google Cloud",
  kind: "reference",
  url: "https://docs.cloud.google.com/service-mesh/docs/supported-features-in-cluster",
  published: null,
  version: "1.31.3, and the pages of 1.27",
  interest: ["istio-sidecar"],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
