import type { SourceFile } from "../types";

export default {
  id: "cilium-community-repository",
  title: "cilium/community repository",
  publisher: "Cilium project",
  kind: "project-policy",
  url: "https://github.com/cilium/community",
  published: "2026-07-01",
  version: "commit fa5bbec",
  interest: ["cilium"],
} satisfies SourceFile;
