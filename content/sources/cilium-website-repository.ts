import type { SourceFile } from "../types";

export default {
  id: "cilium-website-repository",
  title: "cilium/cilium.io repository",
  publisher: "Cilium project",
  kind: "reference",
  url: "https://github.com/cilium/cilium.io",
  published: "2026-07-16",
  version: "commit 6d48e8f",
  interest: ["cilium"],
} satisfies SourceFile;
