import type { SourceFile } from "../types";

export default {
  id: "istio-external-authorization-task",
  title: "External Authorization",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/security/authorization/authz-custom/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
