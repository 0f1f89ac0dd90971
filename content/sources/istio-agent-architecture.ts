import type { SourceFile } from "../types";

export default {
  id: "istio-agent-architecture",
  title: "Istio Agent",
  publisher: "Istio project",
  kind: "reference",
  url: "https://github.com/istio/istio/blob/master/architecture/security/istio-agent.md",
  published: null,
  version: "commit 86c9f01",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
