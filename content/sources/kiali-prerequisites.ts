import type { SourceFile } from "../types";

export default {
  id: "kiali-prerequisites",
  title: "Prerequisites (Kiali installation guide)",
  publisher: "Kiali project",
  kind: "guide",
  url: "https://kiali.io/docs/installation/installation-guide/prerequisites/",
  published: "2024-10-21",
  version: "kiali/kiali.io commit f66f1ec",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "The copy is of October 2024.",
} satisfies SourceFile;
