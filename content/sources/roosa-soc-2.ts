import type { SourceFile } from "../types";

export default {
  id: "roosa-soc-2",
  title: "SOC 2, System and Organization Controls for Service Organizations: Trust Services Criteria",
  publisher: "Roosa CPA",
  kind: "article",
  url: "https://roosacpa.com/at-section-101",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;
