import type { SourceFile } from "../types";

export default {
  id: "cilium-envoy-page",
  title: "Envoy",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/security/network/proxy/envoy/",
  published: null,
  version: "repository file at commit 04cbd91, older than 1.20",
  interest: ["cilium"],
} satisfies SourceFile;
