import type { SourceFile } from "../types";

export default {
  id: "kong-mesh-opentelemetry-backend",
  title: "MeshOpenTelemetryBackend (Kong Mesh)",
  publisher: "Kong",
  kind: "reference",
  url: "https://developer.konghq.com/mesh/meshopentelemetrybackend/",
  published: "2026-08-21",
  version: "commit bc1cd74",
  interest: ["kuma"],
} satisfies SourceFile;
