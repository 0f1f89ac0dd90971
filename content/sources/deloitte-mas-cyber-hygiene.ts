import type { SourceFile } from "../types";

export default {
  id: "deloitte-mas-cyber-hygiene",
  title: "Cyber Hygiene Assessment: MAS Notice on Cyber",
  publisher: "Deloitte Singapore",
  kind: "article",
  url: "https://www2.deloitte.com/sg/en/pages/risk/articles/cyber-hygiene-assessment.html",
  published: null,
  version: "the Notices of 6 August 2019",
  interest: [],
  caution: "A consultancy’s summary of the Notices as first issued.",
} satisfies SourceFile;
