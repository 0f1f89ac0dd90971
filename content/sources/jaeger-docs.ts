import type { SourceFile } from "../types";

export default {
  id: "jaeger-docs",
  title: "Jaeger documentation (jaegertracing/documentation)",
  publisher: "Jaeger project",
  kind: "reference",
  url: "https://github.com/jaegertracing/documentation",
  published: "2026-08-12",
  version: "commit d9251ff, pages of v2",
  interest: [],
} satisfies SourceFile;
