import type { SourceFile } from "../types";

export default {
  id: "cilium-external-auth-bypass",
  title: "ExternalAuth filter fails unsafely if backendRef is missing a ReferenceGrant, issue 47877",
  publisher: "Cilium project",
  kind: "issue",
  url: "https://github.com/cilium/cilium/issues/47877",
  published: "2026-08-09",
  version: null,
  interest: ["cilium"],
} satisfies SourceFile;
