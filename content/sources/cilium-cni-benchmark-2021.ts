import type { SourceFile } from "../types";

export default {
  id: "cilium-cni-benchmark-2021",
  title: "CNI Benchmark: Understanding Cilium Network Performance",
  publisher: "Cilium project",
  kind: "vendor-benchmark",
  url: "https://cilium.io/blog/2021/05/11/cni-benchmark/",
  published: "2021-05-11",
  version: "Cilium 1.9.6 and 1.10, Calico 3.17.3",
  interest: ["cilium"],
  caution:
    "Most charts carry no numbers: values are read off the height of their bars. Two charts of the post disagree on how many requests a second pass with WireGuard.",
} satisfies SourceFile;
