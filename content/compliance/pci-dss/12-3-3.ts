import type { RequirementFile } from "../../types";

export default {
  id: "12-3-3",
  framework: "pci-dss",
  number: "12.3.3",
  title: "Review of cipher suites and protocols",
  asks: "Cipher suites and protocols in use are listed with purpose and place, reviewed at least once a year, watched for signs of weakness, and there is a written plan for what to do when they weaken.",
  appliesSince: "2025-03-31",
  relevance: "evidence",
  reaches:
    "The release of a mesh, or one of its settings, decides versions and suites for the links between its workloads, so these are few entries of the list. Gateways and the control plane may have others. The list, its review and the plan are work of people.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "Its protocol versions and suites are the entry; the block does not say which they are.",
    },
  ],
  evidence: [
    "The list with its date, and the mesh’s versions, suites and key exchange in it",
    "The note of the last review and the plan for change",
  ],
  cadence: {
    every: "year",
    value: "Cipher suites and protocols in use are documented and reviewed at least once every twelve months.",
    source: "withpci-pci-dss",
    locator: "12.3.3, Defined Approach Requirements",
    url: "https://withpci.com/requirements/12/12.3/12.3.3",
    checkedOn: "2026-11-22",
    read: "excerpt",
    about: "own-behaviour",
  },
  residual: {
    short: "Every other endpoint and library",
    says: "Load balancers, databases, applications and stored data have their own cryptography. The list covers every use of it that meets a requirement of the standard.",
    owner: "cryptography and key management",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, id 12.3.3",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L3407",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "12.3.3, Defined Approach Requirements and Applicability Notes",
      url: "https://withpci.com/requirements/12/12.3/12.3.3",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "pci-ssc-glossary",
      locator: "Strong Cryptography",
      url: "https://www.pcisecuritystandards.org/glossary/strong-cryptography/",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
