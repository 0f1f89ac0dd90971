import type { SourceFile } from "../types";

export default {
  id: "istio-kiali-integration",
  title: "Kiali (Istio integrations)",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ops/integrations/kiali/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
