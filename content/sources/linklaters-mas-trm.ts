import type { SourceFile } from "../types";

export default {
  id: "linklaters-mas-trm",
  title: "MAS issues updated Technology Risk Management Guidelines",
  publisher: "Linklaters",
  kind: "article",
  url: "https://www.linklaters.com/ar-ae/knowledge/publications/alerts-newsletters-and-guides/2021/march/05/singapore---mas-issues-updated-technology-risk-management-guidelines",
  published: "2021-03-05",
  version: null,
  interest: [],
} satisfies SourceFile;
