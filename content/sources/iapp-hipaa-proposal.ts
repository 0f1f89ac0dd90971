import type { SourceFile } from "../types";

export default {
  id: "iapp-hipaa-proposal",
  title: "HHS proposes major overhaul of HIPAA Security Rule",
  publisher: "International Association of Privacy Professionals",
  kind: "article",
  url: "https://iapp.org/news/a/hhs-proposes-major-overhaul-of-hipaa-security-rule",
  published: null,
  version: null,
  interest: [],
  caution: "Written in January 2025, days after the proposal.",
} satisfies SourceFile;
