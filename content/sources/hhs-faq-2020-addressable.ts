import type { SourceFile } from "../types";

export default {
  id: "hhs-faq-2020-addressable",
  title:
    "FAQ 2020: What is the difference between addressable and required implementation specifications in the Security Rule?",
  publisher: "United States Department of Health and Human Services, Office for Civil Rights",
  kind: "guide",
  url: "https://www.hhs.gov/guidance/document/faq-2020-what-difference-between-addressable-and-required-implementation-specifications",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;
