import type { SourceFile } from "../types";

export default {
  id: "istio-1-31-1-announcement",
  title: "Announcing Istio 1.31.1",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/releases/1.31.x/announcing-1.31.1/",
  published: "2026-09-21",
  version: "1.31.1",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
