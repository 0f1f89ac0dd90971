import type { SourceFile } from "../types";

export default {
  id: "istio-1-20-change-notes",
  title: "Istio 1.20.0 Change Notes",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/releases/1.20.x/announcing-1.20/change-notes/",
  published: "2023-11-14",
  version: "1.20.0",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
