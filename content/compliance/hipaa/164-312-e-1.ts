import type { RequirementFile } from "../../types";

export default {
  id: "164-312-e-1",
  framework: "hipaa",
  number: "§ 164.312(e)(1)",
  title: "Transmission security (standard)",
  asks: "While electronic health information crosses an electronic communications network, technical measures keep those without the right from getting at it.",
  relevance: "direct",
  reaches:
    "Enforced mutual TLS is such a measure on each link between two services that carry health information. The standard makes no exception for internal networks; which measure is right follows from risk.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "certificate-authority",
      note: "Whoever holds the issuing key can pose as any service and read what it receives.",
    },
  ],
  evidence: ["A map of all transmissions of health information, inside and outside the mesh, with what guards each."],
  residual: {
    short: "All transmissions outside the mesh",
    says: "Links to partners and patients, email, file transfer, databases and devices outside the mesh, and the risk analysis that chooses the measures.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "A mesh covers transmission security.",
      correction:
        "The standard covers any transmission over an electronic communications network. The media that count range from the internet to leased lines and private networks, and a mesh holds the links between its own workloads only.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 160.103, Electronic media, paragraph (2); with § 164.312(e)(1)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/160-103-definitions.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(e)(1)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.306(b), Flexibility of approach",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-306-security-general.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "compliance-as-code-hipaa",
      locator: "controls/hipaa.yml, id 164.312(e)(1)",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/hipaa.yml#L1659",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
