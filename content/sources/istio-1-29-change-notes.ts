import type { SourceFile } from "../types";

export default {
  id: "istio-1-29-change-notes",
  title: "Istio 1.29.0 Change Notes",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/releases/1.29.x/announcing-1.29/change-notes/",
  published: "2026-02-12",
  version: "1.29.0",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
