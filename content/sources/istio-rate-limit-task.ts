import type { SourceFile } from "../types";

export default {
  id: "istio-rate-limit-task",
  title: "Enabling Rate Limits using Envoy",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/policy-enforcement/rate-limit/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
