import type { QuestionFile } from "../../types";

export default {
  id: "contract",
  title: "Can you pay for a supported edition?",
  short: "Contract",
  why: "Some builds and support windows exist in paid editions only. Without a contract they count for little.",
  kind: "one",
  answers: [
    { id: "no", label: "No, open releases only", weights: { governance: 1 } },
    { id: "yes", label: "Yes, a contract is possible", contract: true },
  ],
} satisfies QuestionFile;
