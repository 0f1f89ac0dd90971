import type { SourceFile } from "../types";

export default {
  id: "istio-1-15-announcement",
  title: "Announcing Istio 1.15",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/releases/1.15.x/announcing-1.15/",
  published: "2022-08-31",
  version: "1.15.0",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
