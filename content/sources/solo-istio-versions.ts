import type { SourceFile } from "../types";

export default {
  id: "solo-istio-versions",
  title: "Supported Solo distributions of Istio",
  publisher: "Solo.io",
  kind: "project-policy",
  url: "https://docs.solo.io/gloo-mesh-gateway/main/reference/version/istio/versions/",
  published: null,
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Only an excerpt of this page was seen.",
} satisfies SourceFile;
