import type { RequirementFile } from "../../types";

export default {
  id: "annex-9-2",
  framework: "nis2",
  number: "Annex 9.2",
  title: "Cryptography policy and key management",
  asks: "The policy on cryptography sets, by class of asset, the kind and strength of protection for data at rest and in transit, the approved protocols and algorithms, and how keys are managed: made, certified, handed out, stored, changed, revoked, recovered, destroyed and logged.",
  relevance: "supporting",
  reaches:
    "For workload keys a mesh carries out a good part of the life cycle: issue, renewal and expiry without people. The policy decides which protocols are approved and who holds the issuing key.",
  blocks: [
    {
      block: "certificate-authority",
      note: "Who may issue, where the issuing key lies, and how the root is replaced.",
    },
    {
      block: "workload-identity",
      note: "Short life covers changing keys and their dates of activation and end (9.2(c)(v) and (xii)).",
    },
    {
      block: "validated-cryptography",
      note: "Only where your own policy asks for validated modules; the annex does not.",
    },
  ],
  evidence: [
    "The policy, with a line on mesh certificates: algorithms, life, issuer, custody of the issuing key.",
    "The log of the authority over the review period, with the last replacement of the root or issuer and what was done about a key given as compromised.",
  ],
  residual: {
    short: "The policy and all other keys",
    says: "The policy, its review with the state of the art (9.3), keys for stored data, backups, signatures and end users, custody and recovery of the root, and the answer to stolen keys.",
    owner: "information security with the PKI team",
  },
  misreadings: [
    {
      claim: "NIS2 requires FIPS-validated cryptography in the mesh.",
      correction:
        "The annex leaves kind, strength, protocols and algorithms to the policy of the entity, by class of asset. It names no validation scheme.",
      source: "eu-nis2-implementing-regulation-annex",
      locator: "9.2(a) and (b)",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L26172",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-nis2-implementing-regulation-annex",
      locator: "9.1, 9.2(a) to (c) and 9.3",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L25648",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
