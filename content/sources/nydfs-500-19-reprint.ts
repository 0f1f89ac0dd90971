import type { SourceFile } from "../types";

export default {
  id: "nydfs-500-19-reprint",
  title: "23 NYCRR 500.19, Exemptions",
  publisher: "New York State Department of Financial Services, reprinted by Casetext",
  kind: "law",
  url: "https://e.casetext.com/regulation/new-york-codes-rules-and-regulations/title-23-financial-services/chapter-i-regulations-of-the-superintendent-of-financial-services/part-500-cybersecurity-requirements-for-financial-services-companies/section-50019-exemptions",
  published: null,
  version: "current through 2 November 2024",
  interest: [],
  caution: "Only the first paragraphs were visible.",
} satisfies SourceFile;
