import type { SourceFile } from "../types";

export default {
  id: "isecauditors-swift-cscf-2026",
  title: "SWIFT CSCF 2026: Evolution, Key Updates, and What Your Organization Needs to Know",
  publisher: "Internet Security Auditors",
  kind: "article",
  url: "https://blog.isecauditors.com/en/swift-cscf-2026-evolution-key-updates-and-what-your-organization-needs-to-know?hs_amp=true",
  published: "2026-05-29",
  version: null,
  interest: [],
  caution: "An assessor firm reports the framework, which only SWIFT users can read; seen in excerpts.",
} satisfies SourceFile;
