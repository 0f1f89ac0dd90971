import type { RequirementFile } from "../../types";

export default {
  id: "6-5-1",
  framework: "pci-dss",
  number: "6.5.1, 6.5.2",
  title: "Change control",
  asks: "Production changes follow a procedure: reason, security impact, approval, test, way back. After a significant change it is confirmed that the requirements are still met, and the documents are updated.",
  relevance: "evidence",
  reaches:
    "Policy and routing kept in version control leave reason, approval and test behind. A mesh upgrade can be taken step by step.",
  blocks: [
    {
      block: "versioned-policy",
    },
  ],
  evidence: [
    "A sample of changes: request, approver other than requester, pipeline run, deployed commit",
    "The confirmation after the last upgrade of the mesh or change of its root certificate",
  ],
  residual: {
    short: "Impact analysis, and the check after the change",
    says: "People judge the security impact and decide whether a change is significant. The council’s list names major upgrades of software in the cardholder environment and changes to its supporting infrastructure.",
    owner: "change management",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, ids 6.5.1 and 6.5.2",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L1627",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "6.5.2, Defined Approach Requirements, Applicability Notes and Examples",
      url: "https://withpci.com/requirements/6/6.5/6.5.2",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "pci-ssc-faq-significant-change",
      locator: "The answer: list of activities and the sentence after it",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
