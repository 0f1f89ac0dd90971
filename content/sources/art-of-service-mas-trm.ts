import type { SourceFile } from "../types";

export default {
  id: "art-of-service-mas-trm",
  title: "Singapore MAS TRM Guidelines, framework domains",
  publisher: "The Art of Service",
  kind: "article",
  url: "https://compliance.theartofservice.com/frameworks/singapore-mas-trm-guidelines",
  published: null,
  version: null,
  interest: [],
  caution: "Calls its own summaries AI-assisted. Its chapter numbers are not those of MAS.",
} satisfies SourceFile;
