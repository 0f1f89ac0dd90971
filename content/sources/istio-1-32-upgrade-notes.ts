import type { SourceFile } from "../types";

export default {
  id: "istio-1-32-upgrade-notes",
  title: "Upgrade Notes",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/releases/1.32.x/announcing-1.32/upgrade-notes/",
  published: null,
  version: "1.32.0",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
