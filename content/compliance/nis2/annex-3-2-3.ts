import type { RequirementFile } from "../../types";

export default {
  id: "annex-3-2-3",
  framework: "nis2",
  number: "Annex 3.2.3",
  title: "Logs to be kept",
  asks: "Keep, document and review logs of the assets that the risk assessment names. Where appropriate they hold traffic in and out, changes to users and their rights, access, authentication events, privileged access, changes to critical configuration, events of security tools and more, twelve kinds in all.",
  relevance: "supporting",
  reaches:
    "Of the twelve kinds a mesh can write a part of two or three: traffic between services, access of one service to another, and connections refused for want of an identity or a right.",
  blocks: [
    {
      block: "access-logs",
      note: "For calls between workloads, once logging is on and shipped to the log store.",
    },
  ],
  evidence: [
    "The list of assets to be logged, with the services in the mesh on it.",
    "From the log store, for one service over the review period: an allowed call, a refused call and a refused handshake, each with time and caller.",
  ],
  residual: {
    short: "Users, administrators, devices; storage and review",
    says: "Logs of users, administrators, devices, buildings and security tools; retention, backup and protection of logs (3.2.5), synchronised clocks and redundancy (3.2.6), review and alarms (3.2.4).",
    owner: "security operations",
  },
  misreadings: [
    {
      claim: "The access log of a mesh covers what NIS2 asks to be logged.",
      correction:
        "The point lists twelve kinds, among them changes to users and rights, privileged access, configuration and backup files, physical access and the starting and stopping of the logs themselves. A mesh sees calls between workloads.",
      source: "eu-nis2-implementing-regulation-annex",
      locator: "3.2.3(a) to (l)",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L5921",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-nis2-implementing-regulation-annex",
      locator: "3.2.3; for the handling of logs 3.2.4 to 3.2.6",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L5921",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
