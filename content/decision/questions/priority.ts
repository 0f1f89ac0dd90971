import type { QuestionFile } from "../../types";

export default {
  id: "priority",
  title: "What matters most?",
  short: "Priorities",
  why: "Each choice adds weight. Without one, only your other answers make a difference in weight.",
  kind: "many",
  hint: "Choose one or two: each choice takes weight from the others.",
  answers: [
    { id: "security", label: "Encryption and rules", weights: { encryption: 2, authorization: 2 } },
    { id: "evidence", label: "Proof for auditors", weights: { evidence: 3 } },
    { id: "cost", label: "Low running cost", weights: { "running-cost": 3 } },
    { id: "calm", label: "Little work to run it", weights: { upkeep: 3 } },
    { id: "control", label: "Control over traffic", weights: { traffic: 3 } },
    { id: "support", label: "Support that lasts", weights: { governance: 3 } },
  ],
} satisfies QuestionFile;
