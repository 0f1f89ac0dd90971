import type { SourceFile } from "../types";

export default {
  id: "allen-gledhill-mas-trm-notices",
  title: "MAS consults on proposed amendments to Notices on Technology Risk Management",
  publisher: "Allen & Gledhill",
  kind: "article",
  url: "https://www.allenandgledhill.com/sg/perspectives/articles/33108/sgkh-mas-consults-on-proposed-amendments-to-notices-on-technology-risk-management",
  published: "2026-06-22",
  version: null,
  interest: [],
} satisfies SourceFile;
