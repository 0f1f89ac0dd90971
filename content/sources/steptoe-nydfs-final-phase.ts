import type { SourceFile } from "../types";

export default {
  id: "steptoe-nydfs-final-phase",
  title: "Final NYDFS Cybersecurity Rules Take Effect: What Financial Services Companies Must Do Now",
  publisher: "Steptoe",
  kind: "article",
  url: "https://www.steptoe.com/en/news-publications/final-nydfs-cybersecurity-rules-take-effect-what-financial-services-companies-must-do-now.html",
  published: null,
  version: "November 2025",
  interest: [],
} satisfies SourceFile;
