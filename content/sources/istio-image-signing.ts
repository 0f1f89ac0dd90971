import type { SourceFile } from "../types";

export default {
  id: "istio-image-signing",
  title: "Image Signing And Validation",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ops/best-practices/image-signing-validation/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "The copy names the older public key only.",
} satisfies SourceFile;
