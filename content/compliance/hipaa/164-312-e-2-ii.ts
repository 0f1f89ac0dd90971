import type { RequirementFile } from "../../types";

export default {
  id: "164-312-e-2-ii",
  framework: "hipaa",
  number: "§ 164.312(e)(2)(ii)",
  title: "Encryption in transit (addressable)",
  asks: "A mechanism that encrypts health information whenever that is deemed appropriate. To be assessed; if it is not reasonable and appropriate, the reason is documented and an equivalent measure taken where reasonable.",
  relevance: "direct",
  reaches:
    "Enforced mutual TLS is that mechanism on the links between services. Where the assessment says that encryption is reasonable and appropriate, it has to be implemented.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "validated-cryptography",
      note: "The specification does not ask for it. It matters where a breach of encrypted data is to need no notice.",
    },
  ],
  evidence: [
    "The written assessment: which links are encrypted and, for each that is not, the reason and the measure in its place.",
    "The record of encryption on the links that carry health information, over the whole period.",
  ],
  residual: {
    short: "The assessment, stored data, links outside the mesh",
    says: "The assessment and its documentation, encryption of stored data under § 164.312(a)(2)(iv), and all links that the mesh does not hold.",
    owner: "information security",
  },
  misreadings: [
    {
      claim: "HIPAA requires all health information to be encrypted in transit.",
      correction: "Encryption in transit is marked as addressable and tied to when it is deemed appropriate.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(e)(2)(ii) with § 164.306(d)(3)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      claim: "Addressable means optional, so encryption can be left out.",
      correction:
        "An addressable specification has to be implemented if it is reasonable and appropriate; otherwise an equivalent alternative, if there is one that is. The decision has to be documented in writing.",
      source: "hhs-faq-2020-addressable",
      locator: "The answer",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      claim: "With mutual TLS a breach need not be notified.",
      correction:
        "The duty is about unsecured information, and guidance of the Department says what counts as secured. For data in motion it names NIST publications on TLS and VPNs or processes validated under FIPS 140-2, and the key must not have been breached. Stored data has a point of its own.",
      source: "safelogic-hhs-encryption-guidance",
      locator: "The quoted passage, (a) and (a)(ii)",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(e)(2)(ii)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.306(d)(3)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-306-security-general.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.304, Encryption",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-304-definitions.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.402, Unsecured protected health information",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-402-definitions.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "hhs-faq-2020-addressable",
      locator: "The answer",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "compliance-as-code-hipaa",
      locator: "controls/hipaa.yml, id 164.312(e)(2)(ii)",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/hipaa.yml#L1733",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
