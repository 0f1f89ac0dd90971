import type { SourceFile } from "../types";

export default {
  id: "istio-sidecar-injection",
  title: "Installing the Sidecar",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "An older copy was read.",
} satisfies SourceFile;
