import type { SourceFile } from "../types";

export default {
  id: "ldmlaw-hipaa-audit-logs",
  title: "How Long Must Audit Logs Be Retained?",
  publisher: "ldmlaw.com",
  kind: "article",
  url: "https://www.ldmlaw.com/2023/01/how-long-must-audit-logs-be-retained/",
  published: null,
  version: "January 2023",
  interest: [],
} satisfies SourceFile;
