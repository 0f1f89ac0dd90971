import type { SourceFile } from "../types";

export default {
  id: "istio-authorization-dry-run-task",
  title: "Dry Run",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/security/authorization/authz-dry-run/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
