import type { QuestionFile } from "../../types";

export default {
  id: "size",
  title: "How large is it?",
  short: "Size",
  why: "Cost grows with pods, nodes and requests, in a different way for each option. With few services a mesh can cost more work than it saves.",
  kind: "number",
  fields: ["pods", "nodes", "services", "rps"],
  thresholds: [
    {
      id: "few-services",
      field: "services",
      below: 5,
      label: "fewer than 5 services share the burden of a mesh",
      weights: { upkeep: 3, "running-cost": 2 },
    },
    {
      id: "many-services",
      field: "services",
      atLeast: 50,
      label: "50 or more services would each do the work themselves",
      weights: { "application-work": 2 },
    },
    {
      id: "many-pods",
      field: "pods",
      atLeast: 1_000,
      label: "1,000 pods or more make the cost of the mesh a line of its own in the budget",
      weights: { "running-cost": 2 },
    },
  ],
} satisfies QuestionFile;
