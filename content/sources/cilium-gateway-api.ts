import type { SourceFile } from "../types";

export default {
  id: "cilium-gateway-api",
  title: "Gateway API Support",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/network/servicemesh/gateway-api/gateway-api/",
  published: null,
  version: "1.20 line, copy read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
