import type { RequirementFile } from "../../types";

export default {
  id: "1-2-7",
  framework: "pci-dss",
  number: "1.2.7, 1.2.8",
  title: "Review and protection of control configuration",
  asks: "The configuration of network security controls is reviewed at least every six months. Its files, infrastructure as code included, are protected from unauthorised access and match what is running.",
  relevance: "evidence",
  reaches:
    "Where the company declares mesh policy a network security control, version history and a drift report are material for the review and show that files match what runs. They are neither the review nor the restriction of access.",
  blocks: [
    {
      block: "versioned-policy",
      note: "A tool that finds faulty policy objects. Whether a rule is still needed, and who may change it, the block does not answer.",
    },
  ],
  evidence: [
    "The signed record of the last two six-monthly reviews, with the rules that were removed because no business reason was left",
    "A drift report that compares repository and cluster",
    "An export of who may change policy objects",
  ],
  cadence: {
    every: "half-year",
    value: "Configurations of network security controls are reviewed at least every six months.",
    source: "withpci-pci-dss",
    locator: "1.2.7, Defined Approach Requirements",
    url: "https://withpci.com/requirements/1/1.2/1.2.7",
    checkedOn: "2026-11-22",
    read: "excerpt",
    about: "own-behaviour",
  },
  residual: {
    short: "The six-monthly review, and the decision what counts",
    says: "People review and sign. Whether mesh policy counts as a network security control is the company’s decision; if it does, all of requirement 1.2 applies to it.",
    owner: "network security",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, ids 1.2.7 and 1.2.8",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L130",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "1.2.7, Defined Approach Requirements and Good Practice",
      url: "https://withpci.com/requirements/1/1.2/1.2.7",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "withpci-pci-dss",
      locator: "1.2.8, Defined Approach Requirements and Applicability Notes",
      url: "https://withpci.com/requirements/1/1.2/1.2.8",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
