import type { SourceFile } from "../types";

export default {
  id: "istio-dual-stack-install",
  title: "Install Istio in Dual-Stack mode",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/setup/additional-setup/dual-stack/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "The copy is from the time when the feature was alpha and shows sidecars only.",
} satisfies SourceFile;
