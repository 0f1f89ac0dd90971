import type { RequirementFile } from "../../types";

export default {
  id: "10-3",
  framework: "pci-dss",
  number: "10.3, 10.5.1",
  title: "Protection and retention of logs",
  asks: "Logs are open only to those whose work needs them, protected from change and loss, copied promptly to a central place, and kept for at least twelve months, the last three at hand.",
  relevance: "none",
  reaches:
    "The mesh writes its logs to the output of containers and keeps nothing. Everything asked here happens in the log platform.",
  blocks: [],
  evidence: ["Retention and access settings of the log store that receives the mesh’s logs"],
  residual: {
    short: "The log platform",
    says: "Collection, protection from tampering, central copy and retention belong to the log platform.",
    owner: "security operations",
  },
  misreadings: [
    {
      claim: "Linkerd’s tap serves for audit.",
      correction:
        "Tap is live sampling of requests on demand. An audit log has to be complete, protected and kept for twelve months.",
      source: "linkerd-telemetry",
      locator: "Introduction, list of features, last item",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Linkerd, Key capabilities for financial services, item Tap",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, ids 10.3 and 10.5.1",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L2802",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "10.3.3, Defined Approach Requirements and Purpose",
      url: "https://withpci.com/requirements/10/10.3/10.3.3",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "withpci-pci-dss",
      locator: "10.5.1, Defined Approach Requirements and Purpose",
      url: "https://withpci.com/requirements/10/10.5/10.5.1",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
