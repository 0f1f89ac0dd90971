import type { SourceFile } from "../types";

export default {
  id: "idmcarvalho-benchmark",
  title: "Service Mesh Performance Benchmark Report",
  publisher: "idmcarvalho",
  kind: "independent-benchmark",
  url: "https://github.com/idmcarvalho/service-mesh-benchmark",
  published: "2026-04-03",
  version: "commit cde70b7",
  interest: [],
  caution: "Nodes have one CPU core each, which the application, the load generator and the proxies share.",
} satisfies SourceFile;
