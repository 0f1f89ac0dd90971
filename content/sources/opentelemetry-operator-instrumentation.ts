import type { SourceFile } from "../types";

export default {
  id: "opentelemetry-operator-instrumentation",
  title: "Injecting Auto-instrumentation",
  publisher: "OpenTelemetry project",
  kind: "guide",
  url: "https://opentelemetry.io/docs/platforms/kubernetes/operator/automatic/",
  published: null,
  version: "site commit dd5997c",
  interest: [],
} satisfies SourceFile;
