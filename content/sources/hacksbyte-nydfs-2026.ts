import type { SourceFile } from "../types";

export default {
  id: "hacksbyte-nydfs-2026",
  title: "NYDFS Cybersecurity Regulation: What Part 500 Requires in 2026",
  publisher: "HacksByte",
  kind: "article",
  url: "https://hacksbyte.com/cybersecurity/nydfs-cybersecurity-regulation-part-500-guide-2026/",
  published: null,
  version: "last checked 27 May 2026",
  interest: [],
  caution: "A news site, not a law firm.",
} satisfies SourceFile;
