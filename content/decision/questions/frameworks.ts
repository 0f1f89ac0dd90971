import type { QuestionFile } from "../../types";

export default {
  id: "frameworks",
  title: "Which rules bind you?",
  short: "Rules",
  why: "No framework asks for a mesh. Auditors ask for records and for a control that is enforced, so rows about evidence begin to count.",
  kind: "many",
  answers: [
    {
      id: "pci-dss",
      label: "PCI DSS",
      wants: ["denials-logged", "default-deny", "egress-control"],
      weights: { evidence: 1 },
    },
    { id: "gdpr", label: "GDPR", wants: ["mtls-enforceable"], weights: { encryption: 1 } },
    { id: "sox", label: "SOX", wants: ["denials-logged", "authorization-dry-run"], weights: { evidence: 1 } },
    {
      id: "other",
      label: "Other rules, as DORA or national ones",
      wants: ["peer-identity-in-log", "certificate-revocation"],
      weights: { evidence: 1 },
    },
  ],
} satisfies QuestionFile;
