import type { SourceFile } from "../types";

export default {
  id: "kiro-banking-mas-trm",
  title: "MAS TRM Guidelines Quick Reference (kiro-banking-best-practices)",
  publisher: "timwukp on GitHub",
  kind: "guide",
  url: "https://github.com/timwukp/kiro-banking-best-practices/blob/main/.kiro/skills/mas-compliance-review/references/mas-trm-quick-ref.md",
  published: null,
  version: "the version that says “verified 2026-10-08”",
  interest: [],
  caution:
    "A private repository of an engineer. It says that its section titles follow the published contents; an earlier version (commit 72b0d67) had others, so hold them against the MAS text.",
} satisfies SourceFile;
