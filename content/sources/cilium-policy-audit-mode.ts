import type { SourceFile } from "../types";

export default {
  id: "cilium-policy-audit-mode",
  title: "Creating Policies from Verdicts",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/security/policy-creation/",
  published: null,
  version: "copy read in November 2026",
  interest: ["cilium", "no-mesh"],
} satisfies SourceFile;
