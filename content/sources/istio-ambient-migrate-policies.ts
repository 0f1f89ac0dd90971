import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-migrate-policies",
  title: "Migrate policies",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/migrate/migrate-policies/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
