import type { SourceFile } from "../types";

export default {
  id: "38north-fedramp-sc-7",
  title: "SC-7 Boundary Protection: FedRAMP evolution",
  publisher: "38North Security",
  kind: "article",
  url: "https://38northsecurity.com/article/sc-7-boundary-protection-fedramp-evolution",
  published: null,
  version: null,
  interest: [],
  caution: "The title is taken from the address.",
} satisfies SourceFile;
