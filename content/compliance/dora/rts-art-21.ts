import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-21",
  framework: "dora",
  number: "RTS Art. 21",
  title: "Access control",
  asks: "Grant access by need-to-know, need-to-use and least privilege, with segregation of duties, accountability of users, account management, privileged access only as needed, authentication fitted to classification and risk, and physical access control.",
  relevance: "supporting",
  reaches:
    "For calls between services: only callers that are named reach a service, which is least privilege for systems. Who may write those rules is itself privileged access.",
  blocks: [{ block: "default-deny-authorization" }],
  evidence: [
    "The table of permitted callers for each service, with the owner’s approval and the date of the last review.",
    "The list of people and accounts that may change rules of the mesh, reviewed as privileged access.",
  ],
  cadence: {
    every: "half-year",
    value:
      "Access rights are updated as needed, and at least every six months for systems behind critical or important functions, once a year for others.",
    source: "eu-dora-rts",
    locator: "Article 21, point (e)(iv)",
    checkedOn: "2026-11-22",
    read: "primary",
    about: "own-behaviour",
  },
  residual: {
    short: "People, privileged and emergency access, recertification",
    says: "Access rights of people, segregation of duties, generic accounts, privileged and emergency access, strong authentication, withdrawal of rights, and physical access.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Rules between services meet the access control article.",
      correction:
        "Most of the article is about users: accountability, accounts, privileged access, withdrawal of rights and strong authentication. Rules between services answer part of points (a) and (d).",
      source: "eu-dora-rts",
      locator: "Article 21, points (a) to (g)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 21, points (a) to (g)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
