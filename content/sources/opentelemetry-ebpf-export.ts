import type { SourceFile } from "../types";

export default {
  id: "opentelemetry-ebpf-export",
  title: "Configure OBI Prometheus and OpenTelemetry data export",
  publisher: "OpenTelemetry project",
  kind: "reference",
  url: "https://opentelemetry.io/docs/zero-code/obi/configure/export-data/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;
