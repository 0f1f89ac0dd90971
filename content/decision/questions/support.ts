import type { QuestionFile } from "../../types";

export default {
  id: "support",
  title: "What do you ask of support and licence?",
  short: "Support and licence",
  why: "Some builds and support windows exist in paid editions only. Without a contract they count for little. A licence that is not open source is a matter for your lawyers.",
  kind: "many",
  answers: [
    { id: "contract", label: "A contract with a vendor is possible", contract: true },
    { id: "open-only", label: "Open releases only, no contract", excludes: "contract", weights: { governance: 1 } },
    { id: "osi", label: "An open-source licence approved by the OSI", wants: ["osi-licence"] },
    {
      id: "osi-must",
      of: "osi",
      label: "Such a licence is a condition",
      musts: [{ rows: ["osi-licence"], accepts: ["full"], free: true }],
    },
    { id: "stable", label: "Stable releases without a contract", wants: ["open-stable-releases"] },
    {
      id: "stable-must",
      of: "stable",
      label: "Stable releases without a contract are a condition",
      musts: [{ rows: ["open-stable-releases"], accepts: ["full"], free: true }],
    },
    {
      id: "vendors",
      label: "Several vendors who sell support",
      wants: ["several-support-vendors", "maintainers-from-several-companies"],
    },
    { id: "none", label: "None of these" },
  ],
} satisfies QuestionFile;
