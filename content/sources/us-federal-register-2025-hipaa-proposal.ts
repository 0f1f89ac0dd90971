import type { SourceFile } from "../types";

export default {
  id: "us-federal-register-2025-hipaa-proposal",
  title: "HIPAA Security Rule To Strengthen the Cybersecurity of Electronic Protected Health Information, 90 FR 898",
  publisher: "United States Department of Health and Human Services, Office for Civil Rights, reprinted by Justia",
  kind: "announcement",
  url: "https://regulations.justia.com/regulations/fedreg/2025/01/06/2024-30983.html",
  published: "2025-01-06",
  version: "notice of proposed rulemaking, RIN 0945-AA22",
  interest: [],
  caution: "Only the beginning was visible, without the proposed text of the sections.",
} satisfies SourceFile;
