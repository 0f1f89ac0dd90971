import type { SourceFile } from "../types";

export default {
  id: "kuma-opentelemetry-backend",
  title: "MeshOpenTelemetryBackend",
  publisher: "Kuma project",
  kind: "reference",
  url: "https://kuma.io/docs/2.14.x/resources/meshopentelemetrybackend/",
  published: "2026-06-23",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;
