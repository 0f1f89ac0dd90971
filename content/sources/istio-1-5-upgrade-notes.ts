import type { SourceFile } from "../types";

export default {
  id: "istio-1-5-upgrade-notes",
  title: "Istio 1.5 Upgrade Notes",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/releases/1.5.x/announcing-1.5/upgrade-notes/",
  published: null,
  version: "1.5",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
