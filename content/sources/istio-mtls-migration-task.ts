import type { SourceFile } from "../types";

export default {
  id: "istio-mtls-migration-task",
  title: "Mutual TLS Migration",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/security/authentication/mtls-migration/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "An older copy was read.",
} satisfies SourceFile;
