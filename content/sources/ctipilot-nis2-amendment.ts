import type { SourceFile } from "../types";

export default {
  id: "ctipilot-nis2-amendment",
  title:
    "EU Cybersecurity Package 2026: NIS2 amendment (COM(2026) 13) and Cybersecurity Act 2 enter EP preparatory phase",
  publisher: "ctipilot.ch",
  kind: "article",
  url: "https://ctipilot.ch/briefs/weekly/2026-W19/eu-cybersecurity-package-2026-nis2-amendment-com-2026-13-cybersecurity-act-2-ent/",
  published: "2026-05-11",
  version: null,
  interest: [],
  caution: "A weekly brief that retells law firms’ notes.",
} satisfies SourceFile;
