import type { CriterionFile } from "../../types";

export default {
  id: "reach",
  name: "Several clusters",
  means: "Services in several clusters find each other and stand in for each other.",
  by: {
    kind: "rows",
    rows: ["multi-cluster", "cross-cluster-failover"],
    always: [],
    notApplicable: 0,
  },
} satisfies CriterionFile;
