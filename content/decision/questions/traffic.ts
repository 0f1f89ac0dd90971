import type { QuestionFile } from "../../types";

export default {
  id: "traffic",
  title: "Which control over traffic do you want?",
  short: "Traffic",
  why: "Choose what you would use. A row that no answer asks for counts for nothing.",
  kind: "many",
  answers: [
    { id: "canary", label: "Shares of traffic for a new version", wants: ["weighted-canary"] },
    { id: "header", label: "Routes by header, for testers or tenants", wants: ["header-routing"] },
    { id: "mirror", label: "A copy of live traffic to a new version", wants: ["traffic-mirroring"] },
    {
      id: "failover",
      label: "Staying in the zone, with others to fall back on",
      wants: ["zone-aware-routing"],
    },
    {
      id: "breaking",
      label: "Circuit breaking and limits on connections",
      wants: ["outlier-ejection", "connection-limits"],
    },
    { id: "rate", label: "Rate limits between services", wants: ["local-rate-limit", "global-rate-limit"] },
    { id: "fault", label: "Faults injected for tests", wants: ["fault-injection"] },
    { id: "none", label: "None of these" },
  ],
} satisfies QuestionFile;
