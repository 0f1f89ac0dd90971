import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-13-e",
  framework: "dora",
  number: "RTS Art. 13(e)",
  title: "Encryption of network connections",
  asks: "Network security policies and tools include the encryption of connections over corporate, public, domestic, third-party and wireless networks, for the protocols in use. Classification, risk assessment and the encryption policy of Article 6(2) are taken into account.",
  relevance: "direct",
  reaches:
    "Enforced mutual TLS encrypts connections over the corporate network between workloads in the mesh. Protocols and endpoints outside the mesh need another measure or a recorded decision.",
  blocks: [{ block: "enforced-mtls" }],
  evidence: [
    "An inventory of connections by kind of network and protocol, with the encryption of each or the recorded decision not to encrypt.",
    "The list of protocols and ports that the mesh does not encrypt, with what protects them.",
  ],
  residual: {
    short: "Links of nodes, storage, databases, partners, wireless",
    says: "Connections of nodes, storage, databases, administration, sites, partners and wireless networks, and protocols that the mesh does not carry.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "Traffic inside the bank’s own network is outside the rule.",
      correction:
        "Corporate networks are named first in the list. What is left to the entity is to weigh classification and risk, not to leave them out.",
      source: "eu-dora-rts",
      locator: "Article 13, first subparagraph, point (e)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      claim: "The point orders encryption on every connection, whatever its data.",
      correction:
        "It asks for encryption as part of network security management, taking into account the classification, the risk assessment and the encryption policy. An exception is possible where these support it, and has to be on record.",
      source: "eu-dora-rts",
      locator: "Article 13, first subparagraph, point (e); for the record of exceptions Article 2(2)(c)(ii)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 13, first subparagraph, point (e); Article 6(2)(c)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
