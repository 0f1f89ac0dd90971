import type { SourceFile } from "../types";

export default {
  id: "istio-1-31-upgrade-notes",
  title: "Upgrade Notes",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/releases/1.31.x/announcing-1.31/upgrade-notes/",
  published: null,
  version: "1.31.0",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
