import type { SituationFile } from "../../types";

export default {
  id: "no-pressure",
  when: [{ question: "mtls", answers: ["no"] }],
  because:
    "nobody demands that calls inside are encrypted, and without that demand a mesh has to earn its place by its other functions",
  holds: "no-mesh",
  begin: [
    {
      says: "Keep TLS at the edge, and refuse by network policy what is not expected inside.",
      row: "default-deny",
    },
    {
      says: "Collect metrics of requests in the services or at the gateway.",
      row: "http-golden-metrics",
    },
  ],
  until: "Ask again when a rule demands encryption inside, or a second cluster has to be reached.",
} satisfies SituationFile;
