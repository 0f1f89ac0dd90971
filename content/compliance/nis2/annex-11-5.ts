import type { RequirementFile } from "../../types";

export default {
  id: "annex-11-5",
  framework: "nis2",
  number: "Annex 11.5",
  title: "Identities of systems and users",
  asks: "Manage the whole life of the identities of systems and of users: unique ones, each user’s linked to one person, overseen, logged, reviewed, and deactivated when no longer needed. Identities shared by several people need an approval and a reason.",
  relevance: "supporting",
  reaches:
    "Each workload can hold an identity of its own, issued and renewed by machine. That serves the half of the point that is about systems.",
  blocks: [
    {
      block: "workload-identity",
      note: "Unique as far as no two workloads share a service account.",
    },
  ],
  evidence: [
    "A list of service accounts with workload and owner, and those that no workload uses any more.",
    "The record that somebody other than the requester approved a new service account.",
  ],
  residual: {
    short: "Identities of people; oversight",
    says: "Users and their link to a single person, shared accounts of people, the approval and review of identities, and systems outside the mesh.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Certificates for every workload cover the requirement on identities.",
      correction:
        "The point speaks of systems and of their users, each user linked to a single person, and asks for oversight, logging and regular review. A workload certificate names a service account and no person.",
      source: "eu-nis2-implementing-regulation-annex",
      locator: "11.5.2(a) to (d) and 11.5.4",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L31427",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      claim: "Identities that machines issue to machines need no approval.",
      correction:
        "ENISA’s guidance asks that identities of systems, which it calls non-human users, get segregated approval and independent oversight.",
      source: "enisa-nis2-implementation-guidance",
      locator: "11.5.2, annotation, second item",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L31437",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-nis2-implementing-regulation-annex",
      locator: "11.5.1 to 11.5.4",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L31333",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
