import type { SourceFile } from "../types";

export default {
  id: "cilium-chart-code",
  title: "cilium/charts repository, Helm chart of Cilium",
  publisher: "Cilium project",
  kind: "code",
  url: "https://github.com/cilium/charts",
  published: "2026-08-03",
  version: "chart 1.20.0, commit 009b5e9",
  interest: ["cilium"],
} satisfies SourceFile;
