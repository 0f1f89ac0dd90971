import type { SourceFile } from "../types";

export default {
  id: "linkerd-topology-aware-routing",
  title: "Topology Aware Routing",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/topology-aware-routing/",
  published: "2026-07-30",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;
