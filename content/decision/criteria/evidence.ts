import type { CriterionFile } from "../../types";

export default {
  id: "evidence",
  name: "Visibility and records for auditors",
  means: "Who called whom, with which result, can be shown afterwards.",
  by: {
    kind: "rows",
    rows: [
      "http-access-log",
      "tcp-connection-log",
      "peer-identity-in-log",
      "denials-logged",
      "distributed-tracing",
      "live-request-tap",
    ],
    always: [],
    notApplicable: 0,
  },
} satisfies CriterionFile;
