import type { SourceFile } from "../types";

export default {
  id: "opentelemetry-ebpf-instrumentation",
  title: "OpenTelemetry eBPF Instrumentation",
  publisher: "OpenTelemetry project",
  kind: "guide",
  url: "https://opentelemetry.io/docs/zero-code/obi/",
  published: null,
  version: "OBI 0.10, site commit dd5997c",
  interest: [],
} satisfies SourceFile;
