import type { SourceFile } from "../types";

export default {
  id: "istio-mesh-config-reference",
  title: "Global Mesh Options",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/",
  published: "2026-07-21",
  version: "istio/api commit b8f8791",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
