import type { SourceFile } from "../types";

export default {
  id: "cilium-mutual-auth-deprecation",
  title: "Mutual Auth Deprecation and Removal, issue 47132",
  publisher: "Cilium project",
  kind: "issue",
  url: "https://github.com/cilium/cilium/issues/47132",
  published: "2026-07-13",
  version: null,
  interest: ["cilium"],
} satisfies SourceFile;
