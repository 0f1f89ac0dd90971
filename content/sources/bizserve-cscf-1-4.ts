import type { SourceFile } from "../types";

export default {
  id: "bizserve-cscf-1-4",
  title: "SWIFT CSP: Five Real-World Challenges in Restricting Internet Access",
  publisher: "BizServe IT",
  kind: "article",
  url: "https://www.bizserveit.com/blogs/swift-csp---five-real-world-challenges-in-restricting-internet-access",
  published: null,
  version: "about CSCF v2025",
  interest: [],
} satisfies SourceFile;
