import type { SourceFile } from "../types";

export default {
  id: "person-centered-tech-hipaa-proposal",
  title: "HIPAA Security Rule Update 2026",
  publisher: "Person Centered Tech",
  kind: "article",
  url: "https://personcenteredtech.com/2026/06/18/hipaa-security-rule-update-2026/",
  published: "2026-06-18",
  version: null,
  interest: [],
  caution: "The publisher sells services for HIPAA.",
} satisfies SourceFile;
