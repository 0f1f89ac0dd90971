import type { SourceFile } from "../types";

export default {
  id: "google-service-mesh-platforms",
  title: "Supported platforms (Cloud Service Mesh)",
  publisher: "Google Cloud",
  kind: "reference",
  url: "https://docs.cloud.google.com/service-mesh/docs/supported-platforms",
  published: null,
  version: null,
  interest: ["istio-sidecar"],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
