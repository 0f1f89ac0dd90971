import type { SourceFile } from "../types";

export default {
  id: "nydfs-500-7-history",
  title: "23 NYCRR 500.7 with its history",
  publisher: "New York State Department of Financial Services, reprinted by Casetext",
  kind: "law",
  url: "https://casetext.com/regulation/new-york-codes-rules-and-regulations/title-23-financial-services/chapter-i-regulations-of-the-superintendent-of-financial-services/part-500-cybersecurity-requirements-for-financial-services-companies/section-5007-access-privileges-and-management",
  published: null,
  version: "current through 23 October 2024",
  interest: [],
} satisfies SourceFile;
