import type { SourceFile } from "../types";

export default {
  id: "aws-mas-trm-guard-rules",
  title: "AWS Guard Rules Registry: rule set mas-trmg",
  publisher: "Amazon Web Services",
  kind: "dataset",
  url: "https://github.com/aws-cloudformation/aws-guard-rules-registry",
  published: "2024-03-22",
  version: "commit 7f7340c; for the Guidelines of January 2021",
  interest: [],
  caution: "AWS’s own reading: it puts rules on cloud resources beside paragraph numbers and does not show the text.",
} satisfies SourceFile;
