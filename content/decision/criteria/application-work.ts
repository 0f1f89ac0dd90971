import type { CriterionFile } from "../../types";

export default {
  id: "application-work",
  name: "Work taken off the applications",
  means: "The platform does what each team would otherwise build and keep up in its own code.",
  by: {
    kind: "rows",
    rows: [
      "mtls-automatic",
      "leaf-certificate-rotation",
      "request-load-balancing",
      "retries",
      "timeouts",
      "http-golden-metrics",
    ],
    always: ["request-load-balancing", "retries", "timeouts", "http-golden-metrics"],
    notApplicable: 0,
  },
} satisfies CriterionFile;
