import type { RequirementFile } from "../../types";

export default {
  id: "1-4-1",
  framework: "pci-dss",
  number: "1.4.1",
  title: "Controls between trusted and untrusted networks",
  asks: "A network security control stands wherever a trusted network meets an untrusted one.",
  relevance: "none",
  reaches:
    "An ingress gateway of a mesh is a proxy behind the boundary. It inspects requests that the boundary has let through and does not replace the boundary.",
  blocks: [],
  evidence: ["The network diagram with every boundary and the control that stands there"],
  residual: {
    short: "Firewalls and the cloud edge",
    says: "The boundary to the internet, to partners and to wireless networks is guarded by firewalls, security groups or the provider’s edge.",
    owner: "network security",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, id 1.4.1",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L213",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "1.4.1, Defined Approach Requirements and Purpose",
      url: "https://withpci.com/requirements/1/1.4/1.4.1",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
