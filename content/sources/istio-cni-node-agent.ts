import type { SourceFile } from "../types";

export default {
  id: "istio-cni-node-agent",
  title: "Install the Istio CNI node agent",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/setup/additional-setup/cni/",
  published: null,
  version: "istio/istio.io commit fa3e301, read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
  caution:
    "Read as the file of the Spanish edition, which holds the English text; it may be older than the current page.",
} satisfies SourceFile;
