import type { SourceFile } from "../types";

export default {
  id: "linkerd-benchmark-2021-05",
  title: "Benchmarking Linkerd and Istio",
  publisher: "Linkerd project",
  kind: "vendor-benchmark",
  url: "https://linkerd.io/2021/05/27/linkerd-vs-istio-benchmarks/",
  published: "2021-05-27",
  version: "Linkerd 2.10.2, Istio 1.10.0",
  interest: ["linkerd"],
  caution: "Memory is that of the largest single proxy at its highest point, not an average over proxies.",
} satisfies SourceFile;
