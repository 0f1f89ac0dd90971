import type { SourceFile } from "../types";

export default {
  id: "controlforge-iso-27001",
  title: "ISO/IEC 27001:2022, a practitioner reference",
  publisher: "ControlForge",
  kind: "guide",
  url: "https://cf-6cy.pages.dev/guides/iso27001.html",
  published: "2026-05-23",
  version: "reflects ISO/IEC 27001:2022 with Amendment 1:2024",
  interest: [],
} satisfies SourceFile;
