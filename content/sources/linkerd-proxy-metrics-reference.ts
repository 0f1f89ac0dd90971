import type { SourceFile } from "../types";

export default {
  id: "linkerd-proxy-metrics-reference",
  title: "Proxy Metrics",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/proxy-metrics/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;
