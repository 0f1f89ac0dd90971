import type { SituationFile } from "../../types";

export default {
  id: "new-to-kubernetes",
  when: [{ question: "team", answers: ["beginners"] }],
  because: "the team is new to Kubernetes, and a mesh adds a second system to learn while the first still surprises",
  holds: "always",
  begin: [
    {
      says: "Run releases, probes, requests and limits by hand first, and let the team restore a cluster once.",
      row: "control-plane-outage",
    },
    {
      says: "Refuse traffic between namespaces by NetworkPolicy, and allow by label and port what is needed.",
      row: "default-deny",
    },
  ],
  until: "Ask again when an upgrade of Kubernetes itself is routine.",
} satisfies SituationFile;
