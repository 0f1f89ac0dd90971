import type { QuestionFile } from "../../types";

export default {
  id: "traffic",
  title: "Which control over traffic do you want?",
  short: "Traffic",
  why: "Choose what you would use. A row that no answer asks for counts for nothing.",
  kind: "many",
  onlyIf: [{ question: "reasons", answers: ["traffic"] }],
  answers: [
    { id: "canary", label: "Shares of traffic for a new version", wants: ["weighted-canary"] },
    {
      id: "canary-must",
      of: "canary",
      label: "Shares of traffic are a condition",
      musts: [{ rows: ["weighted-canary"], accepts: ["full", "partial", "addon"] }],
    },
    { id: "header", label: "Routes by header, for testers or tenants", wants: ["header-routing"] },
    {
      id: "header-must",
      of: "header",
      label: "Routes by header are a condition",
      musts: [{ rows: ["header-routing"], accepts: ["full", "partial", "addon"] }],
    },
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
    {
      id: "rate-must",
      of: "rate",
      label: "A rate limit at each proxy is a condition",
      musts: [{ rows: ["local-rate-limit"], accepts: ["full", "partial", "addon"] }],
    },
    { id: "fault", label: "Faults injected for tests", wants: ["fault-injection"] },
    { id: "egress", label: "Calls out of the mesh only where allowed", wants: ["egress-control"] },
    { id: "gateway-api", label: "Routes written in the Gateway API", wants: ["gateway-api-mesh"] },
    { id: "none", label: "None of these" },
  ],
} satisfies QuestionFile;
