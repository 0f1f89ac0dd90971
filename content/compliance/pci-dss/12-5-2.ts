import type { RequirementFile } from "../../types";

export default {
  id: "12-5-2",
  framework: "pci-dss",
  number: "12.5.2",
  title: "Confirmation of the scope",
  asks: "The scope is documented and confirmed at least once a year and after significant changes: data flows, the places where account data lies, systems, segmentation with the reason for what is out, and the connections of third parties. Service providers do it every six months (12.5.2.1).",
  relevance: "evidence",
  reaches:
    "A service graph from live traffic shows connections that nobody remembered. It feeds the exercise and does not decide it.",
  blocks: [
    {
      block: "traffic-metrics",
    },
  ],
  evidence: [
    "The scope document with the dated graph it was compared with",
    "The reason why each connected namespace is in or out",
  ],
  cadence: {
    every: "year",
    value: "The scope is documented and confirmed at least once every twelve months and upon significant change.",
    source: "myctrl-pci-dss",
    locator: "12.5.2, Requirement Description",
    url: "https://www.myctrl.tools/frameworks/pci-dss-v4/12-5-2",
    checkedOn: "2026-11-22",
    read: "excerpt",
    about: "own-behaviour",
  },
  residual: {
    short: "The decision",
    says: "People decide what is in scope. Control plane, certificate authority and proxies that guard the cardholder environment can affect its security and belong in the scope too.",
    owner: "compliance",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, ids 12.5.2 and 12.5.2.1",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L3471",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "myctrl-pci-dss",
      locator: "12.5.2, Requirement Description and Applicability Notes",
      url: "https://www.myctrl.tools/frameworks/pci-dss-v4/12-5-2",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "pci-dss-reprint-slidepub",
      locator: "Page 9, section 4, Scope of PCI DSS Requirements",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
