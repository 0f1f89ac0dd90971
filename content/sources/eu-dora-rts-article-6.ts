import type { SourceFile } from "../types";

export default {
  id: "eu-dora-rts-article-6",
  title: "Delegated Regulation (EU) 2024/1774, Article 6: Encryption and cryptographic controls",
  publisher: "European Commission, reprinted by Springlex",
  kind: "law",
  url: "https://www.springlex.eu/en/packages/dora/rts-rmf-regulation/article-6/",
  published: "2024-06-25",
  version: "OJ L, 2024/1774, 25.6.2024",
  interest: [],
} satisfies SourceFile;
