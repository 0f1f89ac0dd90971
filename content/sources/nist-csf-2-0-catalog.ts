import type { SourceFile } from "../types";

export default {
  id: "nist-csf-2-0-catalog",
  title: "Electronic Version of NIST Cybersecurity Framework 2.0 (OSCAL catalog)",
  publisher: "National Institute of Standards and Technology",
  kind: "standard",
  url: "https://github.com/usnistgov/oscal-content",
  published: "2026-05-13",
  version: "framework 2.0; catalog 1.2.0, commit 78650f0",
  interest: [],
} satisfies SourceFile;
