import type { SourceFile } from "../types";

export default {
  id: "eu-dora-article-1",
  title: "Regulation (EU) 2022/2554 (DORA), Article 1: Subject matter",
  publisher: "European Parliament and Council of the European Union, reprinted by intuitem (CISO Assistant)",
  kind: "law",
  url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/dora.yaml",
  published: "2022-12-27",
  version: "OJ L 333, 27.12.2022, p. 1; reprint at commit f990d7b",
  interest: [],
  caution: "A third party’s reprint; compare with the Official Journal.",
} satisfies SourceFile;
