import type { SourceFile } from "../types";

export default {
  id: "linkerd-benchmark-2019",
  title: "Linkerd Benchmarks",
  publisher: "Linkerd project",
  kind: "vendor-benchmark",
  url: "https://linkerd.io/2019/05/18/linkerd-benchmarks/",
  published: "2019-05-18",
  version: "Linkerd 2.3-edge-19.5.2, Istio 1.1.6",
  interest: ["linkerd"],
  caution:
    "Run by Kinvolk at the request of Linkerd’s makers. Istio’s maintainers disputed its settings, and the runs of Istio were repeated in part.",
} satisfies SourceFile;
