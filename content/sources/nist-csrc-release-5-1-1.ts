import type { SourceFile } from "../types";

export default {
  id: "nist-csrc-release-5-1-1",
  title: "NIST issues SP 800-53 Release 5.1.1 in Cybersecurity and Privacy Reference Tool",
  publisher: "National Institute of Standards and Technology, Computer Security Resource Center",
  kind: "announcement",
  url: "https://csrc.nist.gov/News/2023/cybersecurity-and-privacy-reference-tool-update",
  published: "2023-11-07",
  version: null,
  interest: [],
} satisfies SourceFile;
