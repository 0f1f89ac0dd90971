import type { RequirementFile } from "../../types";

export default {
  id: "164-312-a-1",
  framework: "hipaa",
  number: "§ 164.312(a)(1)",
  title: "Access control (standard)",
  asks: "Only persons and software programs to whom access was granted get into systems that hold electronic health information.",
  relevance: "supporting",
  reaches:
    "The standard names software programs besides persons. A rule that refuses every call between services unless the caller is named enforces the granted access of programs, at the network entry of the service.",
  blocks: [
    {
      block: "default-deny-authorization",
      note: "For the services that hold health information; the list of permitted callers has to match the access that was granted under § 164.308(a)(4).",
    },
  ],
  evidence: [
    "A table of the programs that were granted access to each service with health information, with the grant and the policy that enforces it.",
  ],
  residual: {
    short: "Persons, emergency access, logoff, stored data",
    says: "Access of persons, and the specifications below the standard: unique user identification, emergency access, automatic logoff, encryption of stored data. Access to single records is decided in the application.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Deny by default between services is the access control that the rule asks for.",
      correction:
        "The standard covers persons and software programs, by rights granted under another section, and has four specifications below it. Policies between services reach the programs only.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(a)(1) and (a)(2)(i) to (iv)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(a)(1)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.308(a)(4), Information access management",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-308-administrative-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "govinfo-cfr-45-164-312",
      locator: "§ 164.312(a)(1) and (a)(2)(i)",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
