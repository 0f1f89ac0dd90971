import type { SourceFile } from "../types";

export default {
  id: "infrabuilder-cni-benchmark-2024",
  title: "Benchmark of Kubernetes network plugins (CNI) over 40 Gbit/s, January 2024: results and code",
  publisher: "InfraBuilder (Alexis Ducastel)",
  kind: "independent-benchmark",
  url: "https://github.com/InfraBuilder/benchmark-k8s-cni-2024-01",
  published: "2024-04-17",
  version: "commit 3a5c159",
  interest: [],
  caution:
    "CPU is user and system time; time in the kernel’s soft interrupts is not among the results. Jumbo frames of 9,000 bytes, at full speed, on idle machines.",
} satisfies SourceFile;
