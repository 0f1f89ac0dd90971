import type { RequirementFile } from "../../types";

export default {
  id: "4-2-1",
  framework: "pci-dss",
  number: "4.2.1",
  title: "Encryption over open, public networks",
  asks: "Card numbers that cross an open, public network are protected with strong cryptography: only trusted keys and certificates, no fallback to weak versions, and certificates that are valid, not expired and not revoked. The part on validity applies since 31 March 2025.",
  relevance: "supporting",
  reaches:
    "It applies to a mesh link that itself crosses a public network: clusters joined over the internet, or a gateway that faces it. Between services on a private network, encryption is good practice and goes beyond the requirement.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "Needed in full only on links that cross a public network.",
    },
    {
      block: "certificate-authority",
      note: "Only trusted certificates are accepted: the roots in use on these links are those the company has chosen.",
    },
    {
      block: "certificate-revocation",
      note: "The certificates have to be shown not to be revoked. Where short life stands in for a list, the reason has to be documented and agreed with the assessor.",
    },
  ],
  evidence: [
    "The data-flow diagram with each public link marked",
    "A scan of the protocol versions and suites of those endpoints",
    "A report on the validity of their certificates, and how a revoked one would be refused",
  ],
  residual: {
    short: "Customer, partner and wireless links",
    says: "TLS towards customers and partners, wireless networks (4.2.1.2) and messages to end users (4.2.2) are outside the mesh. A private network that carries card numbers stays in scope of the standard, encrypted or not.",
    owner: "security architecture",
  },
  misreadings: [
    {
      claim: "PCI DSS orders card numbers to be encrypted on every segment of the network, the internal ones included.",
      correction:
        "The requirement speaks of open, public networks. The guidance beside it calls encryption on internal networks good practice and says in so many words that it is not required.",
      source: "sammy-pci-dss",
      locator: "4.2, Description: Good Practice",
      url: "https://sammy.codific.com/browse/pci-dss-401/protect-account-data/protect-cardholder-data-with-strong-cryptography-during-transmission-over-open-public/pan-is-protected-with-strong-cryptography-during-transmission",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Why Service Mesh in Financial Services, first paragraph, second sentence",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
    {
      claim: "A mesh that supports mutual TLS has thereby met the encryption requirement.",
      correction:
        "Support does not mean that plaintext is refused, and most of the requirement lies at the edge. It also asks for trusted, valid and unrevoked certificates and for no fallback; an inventory (4.2.1.1) and a yearly review of suites (12.3.3) come on top.",
      source: "myctrl-pci-dss",
      locator: "4.2.1, Requirement Description",
      url: "https://www.myctrl.tools/frameworks/pci-dss-v4/4-2-1",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Regulatory Compliance, PCI DSS 4.0, first sentence",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, id 4.2.1",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L1178",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "sammy-pci-dss",
      locator: "4.2, Description: Purpose and Good Practice",
      url: "https://sammy.codific.com/browse/pci-dss-401/protect-account-data/protect-cardholder-data-with-strong-cryptography-during-transmission-over-open-public/pan-is-protected-with-strong-cryptography-during-transmission",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "myctrl-pci-dss",
      locator: "4.2.1, Requirement Description and Applicability Notes",
      url: "https://www.myctrl.tools/frameworks/pci-dss-v4/4-2-1",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "pci-ssc-glossary",
      locator: "Public Network",
      url: "https://www.pcisecuritystandards.org/glossary/public-network/",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "pci-ssc-faq-1045",
      locator: "The answer, second and third paragraph (it cites 4.1, the number before version 4.0)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
