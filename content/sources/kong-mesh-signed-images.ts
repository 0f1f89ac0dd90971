import type { SourceFile } from "../types";

export default {
  id: "kong-mesh-signed-images",
  title: "Verify signatures for signed Kong Mesh images",
  publisher: "Kong",
  kind: "guide",
  url: "https://developer.konghq.com/mesh/signed-images/",
  published: "2026-08-21",
  version: "commit bc1cd74",
  interest: ["kuma"],
} satisfies SourceFile;
