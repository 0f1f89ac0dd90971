import type { SourceFile } from "../types";

export default {
  id: "traefik-mesh-issue-870",
  title: "Has this project been abandoned? (traefik/mesh issue 870)",
  publisher: "Traefik Labs",
  kind: "issue",
  url: "https://github.com/traefik/mesh/issues/870",
  published: "2026-02-24",
  version: null,
  interest: [],
  caution: "Only an excerpt was seen.",
} satisfies SourceFile;
