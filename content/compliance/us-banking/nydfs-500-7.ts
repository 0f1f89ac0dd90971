import type { RequirementFile } from "../../types";

export default {
  id: "nydfs-500-7",
  framework: "us-banking",
  number: "NYDFS 500.7",
  title: "Access privileges and management",
  asks: "Limit access to nonpublic information to what a user needs for the job, limit the number and use of privileged accounts, review access at least once a year, end it promptly when people leave.",
  relevance: "supporting",
  reaches:
    "The section is about users and their accounts. A mesh helps at the edge: only named services reach those that hold nonpublic information. The right to change mesh policy is a privilege that belongs in the limits and the review.",
  blocks: [
    {
      block: "default-deny-authorization",
      note: "Narrows the paths to nonpublic information; it limits services and no user.",
    },
    {
      block: "versioned-policy",
      note: "Shows who changed the rules and who may.",
    },
  ],
  evidence: [
    "The yearly review of the accounts that can change mesh policy, labels and certificates, with the accounts that were removed.",
    "The table of services that may reach each store of nonpublic information.",
  ],
  cadence: {
    value: "Every user’s rights of access are looked through from time to time, and no less than once a year.",
    every: "year",
    source: "nydfs-500-7-reprint",
    locator: "Section 500.7(a)(4)",
    checkedOn: "2026-11-22",
    read: "primary",
    about: "own-behaviour",
  },
  residual: {
    short: "Users, privileged accounts, passwords, departures",
    says: "Rights of people, privileged accounts and their management, passwords, remote control, departures, and for class A companies the monitoring of privileged activity.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Least privilege between services is what section 500.7 asks for.",
      correction:
        "Its paragraphs speak of user access privileges, privileged accounts, the user’s job, departures and passwords. Rights between services are not named.",
      source: "nydfs-500-7-reprint",
      locator: "Section 500.7(a)(1) to (6), (b)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nydfs-500-7-reprint",
      locator: "Section 500.7(a), (b) and (c)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
