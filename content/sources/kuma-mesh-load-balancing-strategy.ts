import type { SourceFile } from "../types";

export default {
  id: "kuma-mesh-load-balancing-strategy",
  title: "MeshLoadBalancingStrategy",
  publisher: "Kuma project",
  kind: "reference",
  url: "https://kuma.io/docs/2.14.x/policies/meshloadbalancingstrategy/",
  published: "2026-01-07",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;
