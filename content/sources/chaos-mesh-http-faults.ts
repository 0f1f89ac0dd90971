import type { SourceFile } from "../types";

export default {
  id: "chaos-mesh-http-faults",
  title: "Simulate HTTP faults",
  publisher: "Chaos Mesh project",
  kind: "guide",
  url: "https://chaos-mesh.org/docs/simulate-http-chaos-on-kubernetes/",
  published: null,
  version: "chaos-mesh/website commit 0060424",
  interest: [],
} satisfies SourceFile;
