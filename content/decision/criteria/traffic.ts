import type { CriterionFile } from "../../types";

export default {
  id: "traffic",
  name: "Control over traffic",
  means: "Releases and failures are steered without changing applications.",
  by: {
    kind: "rows",
    rows: [
      "weighted-canary",
      "header-routing",
      "gateway-api-mesh",
      "traffic-mirroring",

      "zone-aware-routing",
      "ingress-gateway",
      "outlier-ejection",
      "connection-limits",
      "fault-injection",
      "local-rate-limit",
      "global-rate-limit",
    ],
    always: [],
    notApplicable: 0,
  },
} satisfies CriterionFile;
