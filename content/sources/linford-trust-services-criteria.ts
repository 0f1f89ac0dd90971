import type { SourceFile } from "../types";

export default {
  id: "linford-trust-services-criteria",
  title: "2023 Trust Services Criteria (TSCs) for SOC 2 Reports",
  publisher: "Linford & Company",
  kind: "article",
  url: "https://linfordco.com/blog/trust-service-principles-tsps-ones-include-soc-2/",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;
