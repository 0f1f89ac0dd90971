import type { RequirementFile } from "../../types";

export default {
  id: "164-312-d",
  framework: "hipaa",
  number: "§ 164.312(d)",
  title: "Person or entity authentication (standard)",
  asks: "By set procedures it is verified that whoever seeks access to electronic health information is who they say they are. Nothing in it is addressable.",
  relevance: "supporting",
  reaches:
    "Where a program seeks access, the check of its certificate by the called service is one such procedure. The text speaks of persons and entities and does not name programs here, so whether a workload counts is for the assessor.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "The called service must refuse a caller without a certificate.",
    },
    {
      block: "workload-identity",
      note: "One service account for each workload; a shared account proves a group.",
    },
  ],
  evidence: ["The list of who and what seeks access to health information, with the procedure that verifies each."],
  residual: {
    short: "Persons, devices, organisations",
    says: "Login of people with what their risk demands, identity proofing, devices, and the identity of outside organisations.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "With mutual TLS every access is authenticated.",
      correction:
        "Authentication is defined as corroboration that a person is the one claimed. Mutual TLS proves a workload; the person behind the request is not part of it.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.304, Authentication; § 164.312(d)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-304-definitions.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(d)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.304, Authentication",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-304-definitions.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 160.103, Person",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/160-103-definitions.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "compliance-as-code-hipaa",
      locator: "controls/hipaa.yml, id 164.312(d)",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/hipaa.yml#L1452",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
