import type { RequirementFile } from "../../types";

export default {
  id: "annex-6-7-2-i",
  framework: "nis2",
  number: "Annex 6.7.2(i)",
  title: "Trusted channels between systems",
  asks: "Systems that are distinct talk to each other over trusted channels and no others. Such a channel is kept apart logically, by cryptography or physically; it makes sure who is at either end, and it protects the data from change and disclosure.",
  relevance: "direct",
  reaches:
    "For two workloads in the mesh, enforced mutual TLS gives all three parts: separation by cryptography, end points that prove an identity, and protection of the data. It binds the providers under Regulation 2024/2690, not banks.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "The word “only” is met where plaintext is refused, not where encryption is merely offered.",
    },
    {
      block: "workload-identity",
      note: "An end point is as well identified as its service account is its own.",
    },
  ],
  evidence: [
    "A list of the distinct systems that talk to each other, with the channel each pair uses and those outside the mesh marked.",
    "For a sample of pairs: the identity either end has proved, and a plaintext call from outside the mesh that is refused.",
  ],
  residual: {
    short: "Systems outside the mesh; what counts as distinct",
    says: "Databases, brokers, managed services, nodes and partners that are not in the mesh, protocols that the mesh does not carry, and the decision which systems are distinct.",
    owner: "network security with the platform team",
  },
  misreadings: [
    {
      claim: "EU law obliges banks to use trusted channels between their systems by this point.",
      correction:
        "The regulation binds the providers named in its title. For financial entities DORA applies instead of Article 21, and with it DORA’s own technical standards.",
      source: "eu-nis2-implementing-regulation",
      locator: "Title; for DORA Recital 28 of the directive",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      claim: "The point orders mutual TLS, or at least encryption, between all services.",
      correction:
        "It names no protocol and lets the separation be logical, cryptographic or physical. It does ask that the data be protected against change and disclosure and that end points be identified.",
      source: "eu-nis2-implementing-regulation-annex",
      locator: "6.7.2(i)",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L20988",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-nis2-implementing-regulation-annex",
      locator: "6.7.1 and 6.7.2(i)",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L20988",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
