import type { SourceFile } from "../types";

export default {
  id: "istio-graduation-announcement",
  title: "Announcing Istio's graduation within the CNCF",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/blog/2023/istio-graduates-within-cncf/",
  published: "2023-07-12",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
