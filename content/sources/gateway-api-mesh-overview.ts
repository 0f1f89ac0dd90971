import type { SourceFile } from "../types";

export default {
  id: "gateway-api-mesh-overview",
  title: "Gateway API for Service Mesh",
  publisher: "Kubernetes project",
  kind: "reference",
  url: "https://gateway-api.sigs.k8s.io/mesh/",
  published: "2026-05-14",
  version: "commit 4564255",
  interest: [],
} satisfies SourceFile;
