import type { SourceFile } from "../types";

export default {
  id: "traefik-mesh-code",
  title: "traefik/mesh source code",
  publisher: "Traefik Labs",
  kind: "code",
  url: "https://github.com/traefik/mesh",
  published: "2026-03-23",
  version: "commit 9a344c9, tags to v1.4.8",
  interest: [],
} satisfies SourceFile;
