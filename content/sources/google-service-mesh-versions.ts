import type { SourceFile } from "../types";

export default {
  id: "google-service-mesh-versions",
  title: "Versions (Cloud Service Mesh)",
  publisher: "Google Cloud",
  kind: "reference",
  url: "https://docs.cloud.google.com/service-mesh/versions",
  published: null,
  version: "page that lists releases of 12 November 2026",
  interest: ["istio-sidecar"],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
