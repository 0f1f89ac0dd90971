import type { SourceFile } from "../types";

export default {
  id: "nydfs-500-7-reprint",
  title: "23 NYCRR 500.7, Access privileges and management",
  publisher:
    "New York State Department of Financial Services, reprinted by the Legal Information Institute, Cornell Law School",
  kind: "law",
  url: "https://www.law.cornell.edu/regulations/new-york/23-NYCRR-500.7",
  published: null,
  version: "as amended on 1 November 2023",
  interest: [],
  caution: "A reprint of the section in full; the official compilation is the text that counts.",
} satisfies SourceFile;
