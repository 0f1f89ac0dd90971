import type { SourceFile } from "../types";

export default {
  id: "cilium-upgrade-guide",
  title: "Upgrade Guide",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/operations/upgrade/",
  published: null,
  version: "excerpts of releases 1.19 and 1.20.2",
  interest: ["cilium"],
} satisfies SourceFile;
