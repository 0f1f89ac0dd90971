import type { QuestionFile } from "../../types";

export default {
  id: "clusters",
  title: "Do services in several clusters call each other?",
  short: "Clusters",
  why: "Clusters that join a mesh need a common trust, which is easier to plan than to add, and not every option joins them in production.",
  kind: "one",
  answers: [
    { id: "one", label: "No, one cluster holds what belongs together" },
    { id: "later", label: "Not yet, but it is planned", wants: ["multi-cluster", "cross-cluster-failover"] },
    {
      id: "several",
      label: "Yes, and it must work in production",
      musts: [{ rows: ["multi-cluster"], accepts: ["full", "addon", "partial"] }],
      wants: ["cross-cluster-failover"],
      weights: { reach: 2 },
    },
  ],
} satisfies QuestionFile;
