import type { SourceFile } from "../types";

export default {
  id: "linkerd-2024-security-audit",
  title: "Linkerd 2024 Security Audit",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/2025/02/18/linkerd-2024-security-audit/",
  published: "2025-02-18",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;
