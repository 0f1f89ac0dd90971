import type { SourceFile } from "../types";

export default {
  id: "rke2-network-options",
  title: "Network Options",
  publisher: "SUSE",
  kind: "guide",
  url: "https://docs.rke2.io/networking/basic_network_options",
  published: null,
  version: "copy, excerpt read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
