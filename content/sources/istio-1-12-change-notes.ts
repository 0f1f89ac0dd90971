import type { SourceFile } from "../types";

export default {
  id: "istio-1-12-change-notes",
  title: "Istio 1.12 Change Notes",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/releases/1.12.x/announcing-1.12/change-notes/",
  published: "2021-11-18",
  version: "1.12.0",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
