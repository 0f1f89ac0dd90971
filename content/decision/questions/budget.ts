import type { QuestionFile } from "../../types";

export default {
  id: "budget",
  title: "What may the mesh cost in machines?",
  short: "Resources",
  why: "What proxies set aside is paid for every month, whether used or not; where a chart sets nothing aside, what they use is. Licences and people are not in it: the result has fields for them.",
  kind: "one",
  answers: [
    { id: "any", label: "It is small beside the rest" },
    { id: "watched", label: "It has to be argued for", weights: { "running-cost": 3 } },
    {
      id: "capped",
      label: "At most $1 a month for each pod, at list prices",
      explains: "Options whose lowest estimate at your size is above it are out.",
      costBudgetPerPod: 1,
      weights: { "running-cost": 2 },
    },
  ],
} satisfies QuestionFile;
