import type { SourceFile } from "../types";

export default {
  id: "process-symphony-cobit-dss05",
  title: "Security Service Management (DSS05 COBIT2019)",
  publisher: "Process Symphony",
  kind: "article",
  url: "https://wiki.process-symphony.com.au/uncategorized/security-service-management-dss05-cobit2019/",
  published: null,
  version: null,
  interest: [],
  caution: "A third party’s summary. COBIT 2019 belongs to ISACA and is sold; its activities were not read.",
} satisfies SourceFile;
