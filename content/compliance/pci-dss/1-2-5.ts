import type { RequirementFile } from "../../types";

export default {
  id: "1-2-5",
  framework: "pci-dss",
  number: "1.2.5",
  title: "Allowed services, protocols and ports",
  asks: "Every service, protocol and port that is let through is on a list, has a business reason and has been approved; the network controls let nothing else pass.",
  relevance: "supporting",
  reaches:
    "Policies that name port and caller, kept in version control, are such a list with an approval trail, for the traffic they govern.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
    {
      block: "versioned-policy",
      note: "The approval is the review of the change; the business reason has to be written into the policy or beside it.",
    },
  ],
  evidence: [
    "The policy files with an owner and a business reason for each rule",
    "The merge approvals, by people who do not manage the configuration themselves",
  ],
  residual: {
    short: "The business reasons, and all other ports",
    says: "The reason and the approval for each opening are human work. Ports of nodes, load balancers and systems outside the mesh need their own list.",
    owner: "network security",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, id 1.2.5",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L102",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "1.2.5, Defined Approach Requirements, Testing Procedures and Good Practice",
      url: "https://withpci.com/requirements/1/1.2/1.2.5",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
