import type { SourceFile } from "../types";

export default {
  id: "istio-architecture",
  title: "Architecture",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/ops/deployment/architecture/",
  published: null,
  version: "istio/istio.io commit 071960a",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Read as a copy of the page that describes sidecar mode, not the newest version.",
} satisfies SourceFile;
