import type { SourceFile } from "../types";

export default {
  id: "mas-cyber-security-page",
  title: "Cyber Security: Regulations and Guidance",
  publisher: "Monetary Authority of Singapore",
  kind: "announcement",
  url: "https://www.mas.gov.sg/regulation/cyber-security",
  published: null,
  version: "with the references in use from 10 May 2024",
  interest: [],
  caution:
    "Seen in an excerpt of a copy on a developer’s test server (wcms-mas-sc10.dev.xtremax.com); compare with the official page.",
} satisfies SourceFile;
