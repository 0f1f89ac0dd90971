import type { SourceFile } from "../types";

export default {
  id: "linkerd-great-sidecar-debate-post",
  title: "The Story Behind the Great Sidecar Debate",
  publisher: "Linkerd project",
  kind: "vendor-benchmark",
  url: "https://github.com/linkerd/website/blob/93f001753363bba09eafd81e290512f89f4697ed/linkerd.io/content/blog/2025/0522-behind-the-great-sidecar-debate/index.md",
  published: "2025-05-21",
  version: null,
  interest: ["linkerd"],
  caution:
    "Written at Buoyant, which develops Linkerd. The author asks whether Istio with sidecars was wrongly set up; its raw data are not published.",
} satisfies SourceFile;
