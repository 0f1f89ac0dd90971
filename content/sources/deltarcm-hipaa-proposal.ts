import type { SourceFile } from "../types";

export default {
  id: "deltarcm-hipaa-proposal",
  title: "HIPAA Security Rule NPRM: Where the Proposal Stands in 2026",
  publisher: "Delta RCM",
  kind: "article",
  url: "https://www.deltarcm.com/resources/regulatory-updates/hipaa-security-rule-nprm-status-2026/",
  published: null,
  version: null,
  interest: [],
  caution: "Describes the state in early 2026.",
} satisfies SourceFile;
