import type { SourceFile } from "../types";

export default {
  id: "pcaob-as-2110",
  title: "AS 2110: Identifying and Assessing Risks of Material Misstatement",
  publisher: "Public Company Accounting Oversight Board",
  kind: "standard",
  url: "https://pcaobus.org/oversight/standards/auditing-standards/details/AS2110",
  published: null,
  version: "text as of 15 December 2017",
  interest: [],
  caution: "Appendix B was seen in excerpts of a reprint and of the board’s page of the standard it replaced.",
} satisfies SourceFile;
