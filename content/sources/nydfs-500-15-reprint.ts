import type { SourceFile } from "../types";

export default {
  id: "nydfs-500-15-reprint",
  title: "23 NYCRR 500.15, Encryption of Nonpublic Information",
  publisher: "New York State Department of Financial Services, reprinted by Proteus-Cyber",
  kind: "law",
  url: "https://proteuscyber.com/privacy-database/tag/ny-dfs/encryption",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;
