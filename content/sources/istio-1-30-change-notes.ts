import type { SourceFile } from "../types";

export default {
  id: "istio-1-30-change-notes",
  title: "Istio 1.30.0 Change Notes",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/releases/1.30.x/announcing-1.30/change-notes/",
  published: "2026-05-18",
  version: "1.30.0",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
