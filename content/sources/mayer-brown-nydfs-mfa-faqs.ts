import type { SourceFile } from "../types";

export default {
  id: "mayer-brown-nydfs-mfa-faqs",
  title: "NYDFS Releases and Revises Comprehensive Multi-Factor Authentication FAQs",
  publisher: "Mayer Brown",
  kind: "article",
  url: "https://www.mayerbrown.com/de/insights/publications/2026/02/nydfs-releases-and-revises-comprehensive-multi-factor-authentication-faqs",
  published: "2026-02-25",
  version: null,
  interest: [],
} satisfies SourceFile;
