import type { SourceFile } from "../types";

export default {
  id: "istio-technical-oversight-committee",
  title: "Istio Technical Oversight Committee",
  publisher: "Istio project",
  kind: "project-policy",
  url: "https://github.com/istio/community/blob/master/TECH-OVERSIGHT-COMMITTEE.md",
  published: "2026-07-16",
  version: "commit 54af20f",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
