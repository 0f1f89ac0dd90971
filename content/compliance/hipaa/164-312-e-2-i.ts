import type { RequirementFile } from "../../types";

export default {
  id: "164-312-e-2-i",
  framework: "hipaa",
  number: "§ 164.312(e)(2)(i)",
  title: "Integrity controls (addressable)",
  asks: "An improper change to health information that was transmitted does not go unnoticed, up to its disposal. To be assessed, then implemented or replaced with reasons.",
  relevance: "direct",
  reaches:
    "TLS detects a change to data on its way between two services. The words “until disposed of” go further than any single connection: at the receiver the protection of the mesh ends.",
  blocks: [
    {
      block: "enforced-mtls",
    },
  ],
  evidence: [
    "The assessment of this specification, with the links it is implemented on and what protects the data after receipt.",
  ],
  residual: {
    short: "From receipt to disposal; across queues and brokers",
    says: "Integrity after receipt, through queues, brokers, files and stores until disposal, by signatures, checksums or controls of the application.",
    owner: "application owners",
  },
  misreadings: [
    {
      claim: "TLS on every hop gives integrity from end to end.",
      correction:
        "Each connection is protected for itself, and the specification asks for detection until the information is disposed of. Between the hops the data lies open to every program that handles it.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(e)(2)(i)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(e)(2)(i)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.306(d)(3), for addressable",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-306-security-general.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "compliance-as-code-hipaa",
      locator: "controls/hipaa.yml, id 164.312(e)(2)(i)",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/hipaa.yml#L1711",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
