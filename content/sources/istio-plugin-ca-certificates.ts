import type { SourceFile } from "../types";

export default {
  id: "istio-plugin-ca-certificates",
  title: "Plug in CA Certificates",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/security/cert-management/plugin-ca-cert/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
