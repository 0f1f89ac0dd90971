import type { RequirementFile } from "../../types";

export default {
  id: "art-21-2-j",
  framework: "nis2",
  number: "Art. 21(2)(j)",
  title: "Multi-factor log-in and secured communications",
  asks: "Among the measures, where appropriate: multi-factor or continuous authentication, secured voice, video and text communications, and secured emergency communication inside the organisation.",
  relevance: "none",
  reaches:
    "It is about people who log in and who talk to each other. The annex of Regulation 2024/2690 says users. A mesh authenticates workloads; its certificates are no second factor of a person.",
  blocks: [],
  evidence: [
    "From the identity provider: the rule that asks for more than one factor, its scope and its exceptions.",
    "The list of tools approved for calls, chat and emergencies, with what protects each of them.",
  ],
  residual: {
    short: "The whole point",
    says: "Multi-factor authentication of users and administrators, including those who can change mesh policy, and secured communication between people.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Mutual TLS is the multi-factor or continuous authentication that NIS2 asks for.",
      correction:
        "The annex asks that users be authenticated by several factors or continuously. With mutual TLS two workloads prove one thing each, a key; no user takes part.",
      source: "eu-nis2-implementing-regulation-annex",
      locator: "11.7.1",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L32940",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-nis2-directive",
      locator: "Article 21(2)(j)",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L833",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "eu-nis2-implementing-regulation-annex",
      locator: "11.7.1 and 11.7.2",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L32940",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
