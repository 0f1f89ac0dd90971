import type { SourceFile } from "../types";

export default {
  id: "cilium-policy-rules",
  title: "Policy Enforcement Modes",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/security/policy/intro/",
  published: null,
  version: "copy read in November 2026",
  interest: ["cilium", "no-mesh"],
} satisfies SourceFile;
