import type { RequirementFile } from "../../types";

export default {
  id: "1-2-3",
  framework: "pci-dss",
  number: "1.2.3, 1.2.4",
  title: "Network and data-flow diagrams",
  asks: "Diagrams show every connection between the cardholder data environment and other networks, and every flow of account data across systems; they are kept accurate when things change. Another technical solution that shows the same may stand in for a diagram.",
  relevance: "evidence",
  reaches:
    "A service graph drawn from live traffic shows which workloads really talk to each other. It helps to find flows that the diagram lacks.",
  blocks: [
    {
      block: "traffic-metrics",
      note: "The graph shows calls, not which of them carry card numbers.",
    },
  ],
  evidence: [
    "A dated export of the service graph, attached to the reviewed diagram",
    "A list of the differences between graph and diagram, and what was done about each",
  ],
  residual: {
    short: "The diagrams, and what each flow carries",
    says: "Somebody who knows the payment flows draws and approves the diagrams. Traffic outside the mesh, storage and backups are not in any service graph.",
    owner: "network architecture",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, ids 1.2.3 and 1.2.4",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L80",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "1.2.4, Defined Approach Requirements, Applicability Notes, Purpose and Good Practice",
      url: "https://withpci.com/requirements/1/1.2/1.2.4",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
