import type { RequirementFile } from "../../types";

export default {
  id: "2-2-5",
  framework: "pci-dss",
  number: "1.2.6, 2.2.5",
  title: "Insecure services and protocols",
  asks: "Where an insecure service or protocol has to stay, the reason is documented and extra security features lower the risk.",
  relevance: "supporting",
  reaches:
    "Carrying a clear-text protocol inside mutual TLS between two proxies is such a feature. The guidance names secure tunnelling as an example.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "Check that the mesh carries the protocol in question; not every clear-text protocol is recognised without a setting.",
    },
  ],
  evidence: [
    "One exception record per protocol: reason, risk, the mesh policy that carries it, date of the next review",
  ],
  residual: {
    short: "The exception records, and the ends outside the mesh",
    says: "Somebody accepts the risk of each protocol. Where one end is outside the mesh, the clear text remains on that stretch.",
    owner: "application owners",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, ids 1.2.6 and 2.2.5",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L458",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "2.2.5, Defined Approach Requirements, Good Practice and Examples",
      url: "https://withpci.com/requirements/2/2.2/2.2.5",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
