import type { SourceFile } from "../types";

export default {
  id: "jaeger-code",
  title: "jaegertracing/jaeger source code",
  publisher: "Jaeger project",
  kind: "code",
  url: "https://github.com/jaegertracing/jaeger",
  published: "2026-08-20",
  version: "commit 8498073, tags to v2.20.0",
  interest: [],
} satisfies SourceFile;
