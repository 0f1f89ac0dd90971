import type { SourceFile } from "../types";

export default {
  id: "mayer-brown-eu-cybersecurity-package",
  title: "European Commission Proposes Major Cybersecurity Package to Strengthen EU Cyber Resilience",
  publisher: "Mayer Brown",
  kind: "article",
  url: "https://www.mayerbrown.com/zh-hans/insights/publications/2026/02/european-commission-proposes-major-cybersecurity-package-to-strengthen-eu-cyber-resilience",
  published: "2026-02-20",
  version: null,
  interest: [],
} satisfies SourceFile;
