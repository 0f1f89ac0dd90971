import type { SourceFile } from "../types";

export default {
  id: "cilium-gamma",
  title: "GAMMA Support",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/network/servicemesh/gateway-api/gamma/",
  published: null,
  version: "1.20 line, copy read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
