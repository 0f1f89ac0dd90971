import type { SourceFile } from "../types";

export default {
  id: "istio-1-28-announcement",
  title: "Announcing Istio 1.28.0",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/releases/1.28.x/announcing-1.28/",
  published: "2025-11-05",
  version: "1.28.0",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
