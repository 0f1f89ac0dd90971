import type { SituationFile } from "../../types";

export default {
  id: "microseconds",
  when: [{ question: "path", answers: ["microseconds"] }],
  because: "no proxy of which a figure is known fits into a path counted in microseconds",
  holds: "no-mesh",
  begin: [
    {
      says: "Keep the critical path free of proxies, and measure what encryption between nodes adds before you switch it on there.",
      row: "mtls-automatic",
    },
    {
      says: "Decide on a mesh for the rest of the services separately, without this answer.",
      row: "default-deny",
    },
  ],
  until: "Ask again for the services off that path.",
} satisfies SituationFile;
