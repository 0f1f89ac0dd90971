import type { SourceFile } from "../types";

export default {
  id: "spire-agent-reference",
  title: "SPIRE Agent Configuration Reference",
  publisher: "SPIFFE project",
  kind: "reference",
  url: "https://github.com/spiffe/spire/blob/main/doc/spire_agent.md",
  published: "2026-08-13",
  version: "commit 517c2a8",
  interest: [],
} satisfies SourceFile;
