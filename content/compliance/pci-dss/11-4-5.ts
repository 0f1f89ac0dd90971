import type { RequirementFile } from "../../types";

export default {
  id: "11-4-5",
  framework: "pci-dss",
  number: "11.4.5",
  title: "Penetration test of segmentation",
  asks: "Where segmentation keeps systems out of scope, all of it is penetration-tested at least every twelve months and after every change to it, by testers who are qualified and independent; service providers test every six months (11.4.6).",
  relevance: "evidence",
  reaches:
    "Mesh policy can be one of the controls under test. The test shows whether isolation also holds when a proxy is bypassed.",
  blocks: [
    {
      block: "network-segmentation",
      note: "Counts only what the option itself can limit. The test has to show what holds when the proxy is bypassed.",
    },
    {
      block: "default-deny-authorization",
    },
  ],
  evidence: [
    "The test report, naming the attempts from systems out of scope to reach the cardholder environment, to bypass the proxy and to reach unmeshed ports",
    "The qualification of the testers, and that they do not run what they test",
  ],
  cadence: {
    every: "year",
    value:
      "Segmentation controls are penetration-tested at least every twelve months and after any change to them; by service providers at least every six months (11.4.6).",
    source: "myctrl-pci-dss",
    locator: "11.4.5, Requirement Description; for service providers 11.4.6",
    url: "https://www.myctrl.tools/frameworks/pci-dss-v4/11-4-5",
    checkedOn: "2026-11-22",
    read: "excerpt",
    about: "own-behaviour",
  },
  residual: {
    short: "The test, and the choice of what segments",
    says: "An assessor’s summary of the council’s 2024 guidance counts service meshes among the means of segmentation. The Istio project says that a pod can bypass its own sidecar: do not rest the scope on that alone.",
    owner: "security testing",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, ids 11.4.5 and 11.4.6",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L3247",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "myctrl-pci-dss",
      locator: "11.4.5, Requirement Description",
      url: "https://www.myctrl.tools/frameworks/pci-dss-v4/11-4-5",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "pci-ssc-glossary",
      locator: "Network Segmentation",
      url: "https://www.pcisecuritystandards.org/glossary/network-segmentation/",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "isecauditors-modern-networks",
      locator: "Introduction; Penetration Testing Methodology",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "istio-security-best-practices",
      locator: "Understand traffic capture limitations",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
