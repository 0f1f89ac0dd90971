import type { RequirementFile } from "../../types";

export default {
  id: "4-2-1-1",
  framework: "pci-dss",
  number: "4.2.1.1",
  title: "Inventory of trusted keys and certificates",
  asks: "There is an up-to-date inventory of the trusted keys and certificates that protect card numbers in transit. For certificates it is good practice to list the issuer and the expiry date.",
  appliesSince: "2025-03-31",
  relevance: "evidence",
  reaches:
    "Roots and issuers of a mesh are few and easy to list. Workload certificates live for hours, so their part of the inventory has to be generated from the certificate authority or from metrics.",
  blocks: [
    {
      block: "certificate-authority",
    },
    {
      block: "workload-identity",
      note: "Names each certificate by service account instead of by host.",
    },
  ],
  evidence: [
    "The inventory with its date and the query that produced it",
    "The record of who holds the root and issuer keys",
  ],
  residual: {
    short: "Certificates outside the mesh; owner and purpose",
    says: "Edge, partner and database certificates belong in the same inventory. Owner and purpose have to be added by hand. The requirement stands under 4.2.1, but its own words only say “during transmission”: agree with the assessor whether internal links are listed.",
    owner: "cryptography and key management",
  },
  misreadings: [
    {
      claim: "Linkerd’s built-in certificate authority makes external certificate management unnecessary.",
      correction:
        "The trust anchor and the issuer that the command line generates expire after a year and have to be rotated. The project calls that non-trivial and points to cert-manager for the issuer.",
      source: "linkerd-automatic-mtls",
      locator: "Operational concerns",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-001",
        locator:
          "Istio vs Linkerd Security and Performance Showdown, paragraph on Linkerd; FAQ, answer on Linkerd’s certificates",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, id 4.2.1.1",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L1199",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "4.2.1.1, Defined Approach Requirements, Testing Procedures, Purpose and Good Practice",
      url: "https://withpci.com/requirements/4/4.2/4.2.1.1",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
