import type { SourceFile } from "../types";

export default {
  id: "cilium-deny-policies",
  title: "Deny Policies",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/security/policy/deny/",
  published: null,
  version: "copy read in November 2026",
  interest: ["cilium", "no-mesh"],
} satisfies SourceFile;
