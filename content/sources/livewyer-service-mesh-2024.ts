import type { SourceFile } from "../types";

export default {
  id: "livewyer-service-mesh-2024",
  title: "Service mesh comparison: test reports and raw results (poc-servicemesh2024)",
  publisher: "LiveWyer",
  kind: "independent-benchmark",
  url: "https://github.com/livewyer-ops/poc-servicemesh2024",
  published: "2024-06-06",
  version: "commit b3f60e7",
  interest: [],
  caution:
    "The load was as fast as it would go, with a new connection for each request; the application was the bottleneck.",
} satisfies SourceFile;
