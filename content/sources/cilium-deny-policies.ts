import type { SourceFile } from "../types";

export default {
  id: "cilium-deny-policies",
  title: "Deny Policies",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/security/policy/deny/",
  published: null,
  version: "stored copy read in November 2026",
  interest: [],
} satisfies SourceFile;
