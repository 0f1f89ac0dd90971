import type { SourceFile } from "../types";

export default {
  id: "opentelemetry-ebpf-metrics",
  title: "OBI exported metrics",
  publisher: "OpenTelemetry project",
  kind: "reference",
  url: "https://opentelemetry.io/docs/zero-code/obi/metrics/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;
