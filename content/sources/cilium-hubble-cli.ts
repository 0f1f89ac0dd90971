import type { SourceFile } from "../types";

export default {
  id: "cilium-hubble-cli",
  title: "Inspecting Network Flows with the CLI",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/observability/hubble/hubble-cli/",
  published: null,
  version: "copy read in November 2026",
  interest: ["cilium", "no-mesh"],
} satisfies SourceFile;
