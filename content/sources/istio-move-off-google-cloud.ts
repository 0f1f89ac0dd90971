import type { SourceFile } from "../types";

export default {
  id: "istio-move-off-google-cloud",
  title: "An update on our move to AWS",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/blog/2026/retirement-of-gcp/",
  published: "2026-08-21",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
