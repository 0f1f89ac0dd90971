import type { SituationFile } from "../../types";

export default {
  id: "new-to-kubernetes",
  when: [{ question: "team", answers: ["beginners"] }],
  because: "the team is new to Kubernetes, and a mesh adds a second system to learn while the first still surprises",
  holds: "always",
  begin: [
    {
      says: "Master releases, probes, requests and limits first, and let the team restore a test cluster once.",
      row: "control-plane-outage",
    },
    {
      says: "Check that the network plug-in enforces NetworkPolicy, allow by label and port what is needed, DNS included, and only then refuse traffic between namespaces.",
      row: "default-deny",
    },
  ],
  until: "Ask again when an upgrade of Kubernetes itself is routine.",
} satisfies SituationFile;
