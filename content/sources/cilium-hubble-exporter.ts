import type { SourceFile } from "../types";

export default {
  id: "cilium-hubble-exporter",
  title: "Configuring Hubble exporter",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/observability/hubble/configuration/export/",
  published: null,
  version: "copy read in November 2026",
  interest: ["cilium", "no-mesh"],
} satisfies SourceFile;
