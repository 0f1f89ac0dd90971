import type { SourceFile } from "../types";

export default {
  id: "us-cfr-45-parts-160-164",
  title: "45 CFR Parts 160 and 164, with Subpart C of Part 164 (Security Rule)",
  publisher: "United States Department of Health and Human Services, reprinted by Aptible",
  kind: "law",
  url: "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C",
  published: null,
  version: "as amended at 78 FR 5566, 25 January 2013; reprint at commit 7115acc",
  interest: [],
  caution: "Read in a full reprint of 2018 on GitHub. Compare with the current eCFR before you rely on a word.",
} satisfies SourceFile;
