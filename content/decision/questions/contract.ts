import type { QuestionFile } from "../../types";

export default {
  id: "contract",
  title: "Can you pay for a supported edition?",
  short: "Contract",
  why: "Some builds and support windows exist in paid editions only. Without a contract they do not count.",
  kind: "one",
  answers: [
    { id: "no", label: "No, open releases only", weights: { governance: 1 } },
    { id: "yes", label: "Yes, a contract is possible", contract: true, wants: ["cloud-managed-offer"] },
  ],
} satisfies QuestionFile;
