import type { SourceFile } from "../types";

export default {
  id: "opentelemetry-ebpf-routes",
  title: "Configure OBI routes decorator",
  publisher: "OpenTelemetry project",
  kind: "reference",
  url: "https://opentelemetry.io/docs/zero-code/obi/configure/routes-decorator/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;
