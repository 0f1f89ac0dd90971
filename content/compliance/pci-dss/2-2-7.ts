import type { RequirementFile } from "../../types";

export default {
  id: "2-2-7",
  framework: "pci-dss",
  number: "2.2.7",
  title: "Encrypted administrative access",
  asks: "Administrative access over the network is encrypted with strong cryptography, also through browser pages and interfaces for programs.",
  relevance: "supporting",
  reaches:
    "Only the stretch between workloads: from a gateway or a calling service to an administrative interface in the mesh. The administrator’s own connection ends at the gateway, under TLS settings of its own.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "For the stretch inside the mesh only; administrators are not in it.",
    },
  ],
  evidence: [
    "TLS settings of the gateway in front of dashboards",
    "A logon of an administrator that is watched from end to end, with protocol and suite of each stretch",
    "The mode of mutual TLS in the namespaces that hold administrative interfaces",
  ],
  residual: {
    short: "Cluster, node and cloud administration",
    says: "The Kubernetes interface, shells on nodes and cloud consoles are outside the mesh. Debug and metrics ports of the mesh’s own components have to be closed or restricted.",
    owner: "platform team",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, id 2.2.7",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L576",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "2.2.7, Defined Approach Requirements, Applicability Notes and Good Practice",
      url: "https://withpci.com/requirements/2/2.2/2.2.7",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
