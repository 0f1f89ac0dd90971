import type { SourceFile } from "../types";

export default {
  id: "istio-1-31-announcement",
  title: "Announcing Istio 1.31.0",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/releases/1.31.x/announcing-1.31/",
  published: "2026-08-20",
  version: "1.31.0",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Read as a copy that carries the planned date; the release itself came later in August 2026.",
} satisfies SourceFile;
