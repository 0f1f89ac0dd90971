import type { SourceFile } from "../types";

export default {
  id: "cilium-l7-traffic-management",
  title: "L7-Aware Traffic Management",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/network/servicemesh/l7-traffic-management/",
  published: null,
  version: "1.20 line, copy read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;
