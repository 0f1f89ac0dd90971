import type { SourceFile } from "../types";

export default {
  id: "istio-peer-authentication-reference",
  title: "PeerAuthentication",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/reference/config/security/peer_authentication/",
  published: "2026-07-21",
  version: "istio/api commit b8f8791, security/v1beta1/peer_authentication.proto",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
