import type { SourceFile } from "../types";

export default {
  id: "defense-unicorns-istio-metrics",
  title: "Resource Metrics for Istio Modes (uds-core, istio-metrics)",
  publisher: "Defense Unicorns",
  kind: "vendor-benchmark",
  url: "https://github.com/defenseunicorns/uds-core/tree/34127a529c7ed5844b038ff34ef1d88bdeb5a013/istio-metrics",
  published: "2025-03-14",
  version: "commit 34127a5",
  interest: ["istio-sidecar", "istio-ambient"],
  caution:
    "Defense Unicorns ships Istio in its product. Load is light: 20 or 50 requests a second in total; the runs with Linkerd took another Kubernetes distribution.",
} satisfies SourceFile;
