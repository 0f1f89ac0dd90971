import type { SourceFile } from "../types";

export default {
  id: "google-service-mesh-managed-features",
  title: "Supported features using Istio APIs (managed control plane)",
  publisher: "Google Cloud",
  kind: "reference",
  url: "https://docs.cloud.google.com/service-mesh/docs/supported-features-managed",
  published: null,
  version: null,
  interest: ["istio-sidecar"],
} satisfies SourceFile;
