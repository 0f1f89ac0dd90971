import type { RequirementFile } from "../../types";

export default {
  id: "164-308-a-1-ii-d",
  framework: "hipaa",
  number: "§ 164.308(a)(1)(ii)(D)",
  title: "Information system activity review (required)",
  asks: "Records of what happens in systems, from audit logs to reports on access and incidents, are looked through regularly and by a set procedure. The rule leaves the interval to the entity.",
  relevance: "evidence",
  reaches:
    "A mesh supplies records for the review: calls between services with the identity of the caller, refused calls, and figures that show a deviation. The review itself is a procedure of people.",
  blocks: [
    {
      block: "access-logs",
    },
    {
      block: "traffic-metrics",
      note: "An alarm is a prompt for the review and no substitute for it.",
    },
  ],
  evidence: [
    "The written procedure with the interval that was chosen and the reason for it.",
    "Signed records of the reviews in the period, with what was found among refused calls and what followed.",
  ],
  residual: {
    short: "The review itself, and all records of users",
    says: "Setting the interval, doing and signing the review, records of users and applications, incident reports and the follow-up.",
    owner: "information security",
  },
  misreadings: [
    {
      claim: "A dashboard that is always on is the review of activity.",
      correction:
        "The specification asks for procedures to review records regularly. A dashboard holds records; who looked when, and with what result, has to be shown besides.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.308(a)(1)(ii)(D)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-308-administrative-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.308(a)(1)(ii)(D)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-308-administrative-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "compliance-as-code-hipaa",
      locator: "controls/hipaa.yml, id 164.308(a)(1)(ii)(D)",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/hipaa.yml#L50",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
