import type { SourceFile } from "../types";

export default {
  id: "enisa-nis2-implementation-guidance",
  title: "Technical Implementation Guidance on Commission Implementing Regulation (EU) 2024/2690",
  publisher: "European Union Agency for Cybersecurity (ENISA), reprinted by intuitem (CISO Assistant)",
  kind: "guide",
  url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml",
  published: null,
  version: "version 1.0, June 2025; reprint at commit f990d7b",
  interest: [],
  caution: "Guidance, not law. Read as annotations in a third party’s reprint of the annex.",
} satisfies SourceFile;
