import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-peer-authentication-architecture",
  title: "PeerAuthentication Implementation in Ambient",
  publisher: "Istio project",
  kind: "reference",
  url: "https://github.com/istio/istio/blob/master/architecture/ambient/peer-authentication.md",
  published: null,
  version: "commit 86c9f01",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
