import type { SourceFile } from "../types";

export default {
  id: "imroc-cilium-benchmark",
  title: "Cilium Network Performance Benchmark",
  publisher: "imroc, TKE guide",
  kind: "independent-benchmark",
  url: "https://imroc.cc/tke/en/networking/cilium/appendix/network-benchmark",
  published: "2026-06-25",
  version: "imroc/tke-guide, commit fa0ddeb",
  interest: [],
  caution:
    "One round per scenario, on the cloud for which the guide is written. It measures Cilium as the network, without encryption.",
} satisfies SourceFile;
