import type { SourceFile } from "../types";

export default {
  id: "cilium-bgp-operation",
  title: "BGP Control Plane Operation Guide",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/network/bgp-control-plane/bgp-control-plane-operation/",
  published: null,
  version: "1.20 line, copy read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
