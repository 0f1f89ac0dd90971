import type { SourceFile } from "../types";

export default {
  id: "bcmstack-iso-27001-deadline",
  title: "Missed the ISO 27001:2022 Deadline? The Recertification Path After 31 October 2025",
  publisher: "BCMStack",
  kind: "article",
  url: "https://bcmstack.com/blog/iso-27001-2022-missed-deadline-recertification",
  published: "2026-06-10",
  version: null,
  interest: [],
} satisfies SourceFile;
