import type { QuestionFile } from "../../types";

export default {
  id: "today",
  title: "What do you run today?",
  short: "Today",
  why: "What works today has to work tomorrow. The answer makes the rows count that you would otherwise lose.",
  kind: "one",
  answers: [
    { id: "nothing", label: "No mesh, and nothing in its place" },
    {
      id: "mesh",
      label: "A service mesh other than App Mesh",
      explains: "The work of moving, or of staying, is not counted: hold it beside the result.",
    },
    {
      id: "app-mesh",
      label: "AWS App Mesh",
      explains: "It ended on 30 September 2026. Its routes, retries and certificates from your authority have to move.",
      musts: [{ rows: ["weighted-canary"], accepts: ["full", "partial"] }],
      wants: ["header-routing", "outlier-ejection", "connection-limits", "corporate-ca"],
      weights: { traffic: 2 },
    },
    {
      id: "gateway",
      label: "No mesh; libraries and an API gateway do its work",
      wants: ["ingress-gateway", "gateway-api-mesh"],
    },
  ],
} satisfies QuestionFile;
