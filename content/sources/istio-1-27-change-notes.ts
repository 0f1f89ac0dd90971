import type { SourceFile } from "../types";

export default {
  id: "istio-1-27-change-notes",
  title: "Istio 1.27.0 Change Notes",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/releases/1.27.x/announcing-1.27/change-notes/",
  published: "2025-08-08",
  version: "1.27.0",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
