import type { SourceFile } from "../types";

export default {
  id: "prometheus-code",
  title: "prometheus/prometheus source code",
  publisher: "Prometheus project",
  kind: "code",
  url: "https://github.com/prometheus/prometheus",
  published: "2026-08-21",
  version: "commit d15adb9, tags to v3.14.0",
  interest: [],
} satisfies SourceFile;
