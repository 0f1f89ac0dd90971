import type { SourceFile } from "../types";

export default {
  id: "kong-mesh-docs",
  title: "Kong Mesh documentation (Kong/developer.konghq.com)",
  publisher: "Kong",
  kind: "reference",
  url: "https://github.com/Kong/developer.konghq.com",
  published: "2026-08-21",
  version: "commit bc1cd74",
  interest: ["kuma"],
} satisfies SourceFile;
