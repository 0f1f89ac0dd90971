import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-7-1",
  framework: "dora",
  number: "RTS Art. 7(1) to 7(3)",
  title: "Life cycle of cryptographic keys",
  asks: "Manage keys over their whole life, from generation and storage to revocation and destruction. Protect them against loss, unauthorised access, disclosure and modification, and have methods to replace lost, compromised or damaged ones.",
  relevance: "supporting",
  reaches:
    "Keys of workloads are made, replaced and dropped without people. The keys of the authority, its issuers and roots need the same care by procedure, and their replacement while services run is what a mesh has to support.",
  blocks: [
    { block: "certificate-authority" },
    {
      block: "certificate-revocation",
      note: "Revoking a key before its end, and the method to replace a compromised one.",
    },
    { block: "workload-identity", note: "For the keys of workloads, which live as long as their certificates." },
  ],
  evidence: [
    "The record of a rehearsal in which an issuer or root of the mesh was replaced as if compromised, with the time until the old one was no longer trusted.",
    "The reasoned statement on how a stolen workload key is dealt with: revocation, or expiry and after how long.",
  ],
  residual: {
    short: "All other keys, backup and archive, hardware",
    says: "Keys for data at rest, for applications and towards partners, hardware modules, backup, archiving and destruction, and the design of controls by classification and risk.",
    owner: "cryptography and key management",
  },
  misreadings: [],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 7(1) to 7(3); Article 6(2)(d)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
