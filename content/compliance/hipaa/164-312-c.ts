import type { RequirementFile } from "../../types";

export default {
  id: "164-312-c",
  framework: "hipaa",
  number: "§ 164.312(c)(1), (c)(2)",
  title: "Integrity (standard, with one addressable part)",
  asks: "Protect electronic health information from improper alteration or destruction. Addressable: an electronic mechanism that corroborates that it has not been altered or destroyed.",
  relevance: "supporting",
  reaches:
    "Only between two services: a record that is changed on the way does not pass as genuine when both ends use mutual TLS. What happens to data before and after, the mesh does not see.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "Counts here for alteration in transit, which § 164.312(e)(2)(i) asks about by itself.",
    },
  ],
  evidence: ["The decision on the addressable part, with the mechanism that was chosen for stored data."],
  residual: {
    short: "Stored data, backups, faulty software, wrong entries",
    says: "Checks of stored data and backups, protection from destruction, and the correctness of what applications and people write.",
    owner: "data owners with the database team",
  },
  misreadings: [
    {
      claim: "Encrypted service traffic covers the integrity standard.",
      correction:
        "The standard is about alteration and destruction of the information wherever it is. Transit has a specification of its own in paragraph (e).",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(c)(1), (c)(2) and (e)(2)(i); § 164.304, Integrity",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(c)(1) and (c)(2)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.304, Integrity",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-304-definitions.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "compliance-as-code-hipaa",
      locator: "controls/hipaa.yml, id 164.312(c)(2)",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/hipaa.yml#L1432",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
