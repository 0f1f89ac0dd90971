import type { SourceFile } from "../types";

export default {
  id: "barnes-wendling-trust-services-criteria",
  title: "2017 SOC 2 Audit Reporting Rules: New Trust Services Criteria",
  publisher: "Barnes Wendling CPAs",
  kind: "article",
  url: "https://www.barneswendling.com/2017-soc-2-audit-reporting-rules-new-trust-services-criteria/",
  published: null,
  version: null,
  interest: [],
  caution: "The title is taken from the address.",
} satisfies SourceFile;
