import type { QuestionFile } from "../../types";

export default {
  id: "frameworks",
  title: "Which regulation binds you?",
  short: "Regulation",
  why: "None of them asks for a mesh. Auditors ask for records and for a control that is enforced, so rows about both begin to count.",
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
      id: "nis2",
      label: "NIS2",
      wants: ["mtls-enforceable", "default-deny", "peer-identity-in-log"],
      weights: { encryption: 1 },
    },
    {
      id: "hipaa",
      label: "HIPAA",
      wants: ["mtls-enforceable", "corporate-ca", "http-access-log"],
      weights: { encryption: 1 },
    },
    {
      id: "nist-800-53",
      label: "NIST SP 800-53",
      wants: ["mtls-enforceable", "default-deny", "l4-identity-policy", "egress-control", "denials-logged"],
      weights: { encryption: 1, authorization: 1 },
    },
    {
      id: "fedramp",
      label: "FedRAMP",
      wants: ["mtls-enforceable", "default-deny", "egress-control", "certificate-revocation"],
      weights: { encryption: 1 },
    },
    {
      id: "iso-27001",
      label: "ISO 27001",
      wants: ["mtls-enforceable", "default-deny", "trust-root-rotation", "denials-logged"],
    },
    {
      id: "soc-2",
      label: "SOC 2",
      wants: ["default-deny", "egress-control", "peer-identity-in-log"],
    },
    {
      id: "swift-cscf",
      label: "SWIFT CSCF",
      wants: ["mtls-enforceable", "default-deny", "l4-identity-policy"],
      weights: { authorization: 1 },
    },
    {
      id: "mas-trm",
      label: "MAS TRM",
      wants: ["mtls-enforceable", "peer-identity-in-log", "denials-logged"],
      weights: { evidence: 1 },
    },
    {
      id: "us-banking",
      label: "NYDFS, FFIEC",
      wants: ["mtls-enforceable", "default-deny", "peer-identity-in-log", "outlier-ejection"],
      weights: { encryption: 1 },
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
