import type { SourceFile } from "../types";

export default {
  id: "cilium-session-persistence",
  title: "Session Persistence",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/latest/network/servicemesh/gateway-api/session-persistence/",
  published: null,
  version: "development version, commit 669f18e",
  interest: ["cilium"],
} satisfies SourceFile;
