import type { SourceFile } from "../types";

export default {
  id: "mas-trm-response-2021",
  title: "Response to Feedback Received: Proposed Revisions to Technology Risk Management Guidelines",
  publisher: "Monetary Authority of Singapore, reprinted by vdocuments.site",
  kind: "announcement",
  url: "https://vdocuments.site/proposed-revisions-to-technology-risk-management-guidelines.html",
  published: null,
  version: "January 2021",
  interest: [],
  caution: "Only the contents could be read, to chapter 13. Its chapters follow those of the Guidelines.",
} satisfies SourceFile;
