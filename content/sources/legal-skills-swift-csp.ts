import type { SourceFile } from "../types";

export default {
  id: "legal-skills-swift-csp",
  title: "legal-skills-open, general/regulatory/skills/swift-csp",
  publisher: "Sushegaad, in the repository of ThomasMoreAI",
  kind: "guide",
  url: "https://github.com/ThomasMoreAI/legal-skills-open",
  published: null,
  version: "commit 3dd1e52; says it was verified on 14 September 2026",
  interest: [],
  caution:
    "A summary written for language models by a third party, the latest text found on the status. It contradicts itself on architecture type B.",
} satisfies SourceFile;
