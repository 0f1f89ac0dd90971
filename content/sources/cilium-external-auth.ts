import type { SourceFile } from "../types";

export default {
  id: "cilium-external-auth",
  title: "feat(gateway): HTTPRoute ExternalAuth filter support (GEP-1494), pull request 45739",
  publisher: "Cilium project",
  kind: "issue",
  url: "https://github.com/cilium/cilium/pull/45739",
  published: "2026-05-03",
  version: null,
  interest: ["cilium"],
} satisfies SourceFile;
