import type { SourceFile } from "../types";

export default {
  id: "us-code-title-44-fedramp",
  title: "FedRAMP Authorization Act, chapter 36 of title 44, United States Code",
  publisher: "United States Congress, reprinted by FedRAMP",
  kind: "law",
  url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/authority/law/agencies.md",
  published: "2022-12-23",
  version: null,
  interest: [],
  caution: "Read as reprinted on the FedRAMP site, section 3613; later amendments were not looked for.",
} satisfies SourceFile;
