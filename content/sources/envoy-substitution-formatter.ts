import type { SourceFile } from "../types";

export default {
  id: "envoy-substitution-formatter",
  title: "Substitution Formatter",
  publisher: "Envoy project",
  kind: "reference",
  url: "https://www.envoyproxy.io/docs/envoy/latest/configuration/advanced/substitution_formatter",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;
