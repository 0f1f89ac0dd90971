import type { SourceFile } from "../types";

export default {
  id: "eu-nis2-implementing-regulation-annex",
  title: "Implementing Regulation (EU) 2024/2690, Annex: technical and methodological requirements",
  publisher: "European Commission, reprinted by intuitem (CISO Assistant)",
  kind: "law",
  url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml",
  published: "2024-10-18",
  version: "OJ L, 2024/2690, 18.10.2024; reprint at commit f990d7b",
  interest: [],
  caution:
    "A third party’s reprint of the annex, with ENISA’s guidance as annotations in the same file; compare with the Official Journal before you rely on a word.",
} satisfies SourceFile;
