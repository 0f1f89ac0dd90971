import type { QuestionFile } from "../../types";

export default {
  id: "frameworks",
  title: "Which regulation binds you?",
  short: "Regulation",
  why: "PCI DSS, GDPR and SOX do not ask for a mesh. Auditors ask for records and for a control that is enforced, so rows about both begin to count.",
  kind: "many",
  answers: [
    {
      id: "pci-dss",
      label: "PCI DSS",
      wants: [
        "default-deny",
        "l4-identity-policy",
        "egress-control",
        "http-access-log",
        "peer-identity-in-log",
        "denials-logged",
      ],
      weights: { evidence: 1, authorization: 1 },
    },
    {
      id: "gdpr",
      label: "GDPR",
      wants: ["mtls-enforceable", "default-deny", "egress-control"],
      weights: { encryption: 1 },
    },
    {
      id: "sox",
      label: "SOX",
      wants: ["default-deny", "l4-identity-policy", "peer-identity-in-log", "denials-logged"],
      weights: { authorization: 1 },
    },
    {
      id: "dora",
      label: "DORA",
      wants: ["mtls-enforceable", "peer-identity-in-log", "certificate-revocation"],
      weights: { evidence: 1 },
    },
    {
      id: "other",
      label: "Other supervisory rules",
      wants: ["peer-identity-in-log", "certificate-revocation"],
      weights: { evidence: 1 },
    },
    { id: "none", label: "None of these" },
  ],
} satisfies QuestionFile;
