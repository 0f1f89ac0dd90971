import type { SourceFile } from "../types";

export default {
  id: "istio-container-registry-migration",
  title: "Istio is Migrating Container Registries",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/blog/2026/retirement-of-gcr.io/",
  published: "2026-03-23",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "A post of July 2026 withdraws the registry that this one recommends.",
} satisfies SourceFile;
