import type { SourceFile } from "../types";

export default {
  id: "netcracker-istio-sizing",
  title: "Istio Ambient Mesh Hardware Sizing Model (qubership-istio)",
  publisher: "Netcracker",
  kind: "vendor-benchmark",
  url: "https://github.com/Netcracker/qubership-istio/blob/7bbd6f59da807ac844426d8c8fa2ded4d20833e3/docs/internal/hardware-sizing-model.md",
  published: null,
  version: "commit 7bbd6f5",
  interest: ["istio-sidecar", "istio-ambient"],
  caution:
    "Netcracker packages Istio for its own platform. Coefficients are rounded up on purpose; the raw series are not published, and those for memory were mostly taken with simulated pods.",
} satisfies SourceFile;
