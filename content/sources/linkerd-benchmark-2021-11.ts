import type { SourceFile } from "../types";

export default {
  id: "linkerd-benchmark-2021-11",
  title: "Benchmarking Linkerd and Istio: 2021 Redux",
  publisher: "Linkerd project",
  kind: "vendor-benchmark",
  url: "https://linkerd.io/2021/11/29/linkerd-vs-istio-benchmarks-2021/",
  published: "2021-11-29",
  version: "Linkerd 2.11.1, Istio 1.12.0",
  interest: ["linkerd"],
  caution: "Memory is that of the largest single proxy at its highest point, not an average over proxies.",
} satisfies SourceFile;
