import type { RequirementFile } from "../../types";

export default {
  id: "art-9-4-d",
  framework: "dora",
  number: "Art. 9(4)(d)",
  title: "Strong authentication and protection of keys",
  asks: "Have policies and protocols for strong authentication, based on relevant standards and dedicated control systems, and protect the cryptographic keys by which data is encrypted according to classification and risk.",
  relevance: "supporting",
  reaches:
    "The keys of the mesh are among those to be protected: the signing key of its certificate authority first of all, since its holder can issue any workload identity.",
  blocks: [
    {
      block: "certificate-authority",
      note: "For the root that workload certificates chain to, and its replacement. Where the signing key is kept and who can use it is not part of the block.",
    },
  ],
  evidence: [
    "The record of who can read or use the signing key of the mesh, where it is stored, and the last review of that.",
    "The key-management procedure that names the mesh’s authority, issuers and roots.",
  ],
  residual: {
    short: "Strong authentication of people, all other keys",
    says: "Authentication of customers, staff and administrators, keys for data at rest, and hardware in which keys are kept.",
    owner: "cryptography and key management, with identity and access management",
  },
  misreadings: [
    {
      claim: "Mutual TLS between services is the strong authentication that DORA asks for.",
      correction:
        "The RTS asks for strong methods for remote access, privileged access, and access to assets that are public or support critical or important functions. A workload certificate can be one method between systems; it authenticates no person and no administrator.",
      source: "eu-dora-rts",
      locator: "Article 21, point (f)(ii)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    { source: "eu-dora", locator: "Article 9(4)(d)", checkedOn: "2026-11-22", read: "primary", about: "own-behaviour" },
  ],
} satisfies RequirementFile;
