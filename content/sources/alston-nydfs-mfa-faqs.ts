import type { SourceFile } from "../types";

export default {
  id: "alston-nydfs-mfa-faqs",
  title: "Article on the revised FAQs of NYDFS on multi-factor authentication",
  publisher: "Alston & Bird",
  kind: "article",
  url: "https://www.alstonprivacy.com/?p=5896",
  published: null,
  version: "two months after the FAQs of December 2025",
  interest: [],
  caution:
    "Seen in an excerpt without its headline. It tells of answers of the Department that were revised once already.",
} satisfies SourceFile;
