import type { RequirementFile } from "../../types";

export default {
  id: "sc-12",
  framework: "nist-800-53",
  number: "SC-12",
  title: "Cryptographic key establishment and management",
  asks: "Keys are established and managed by requirements that the organisation sets for generation, distribution, storage, access and destruction. The discussion adds that trust stores hold approved anchors only. In the low, moderate and high baseline.",
  controls: ["sc-12"],
  relevance: "supporting",
  reaches:
    "Keys of workloads: made, certified and renewed without people. Custody of the issuing key and of the root is not the work of a mesh.",
  blocks: [
    {
      block: "certificate-authority",
    },
    {
      block: "workload-identity",
    },
  ],
  evidence: [
    "The key management requirements, with a line each for workload keys, issuing key and root",
    "Where the issuing key lies, who can read it, and the record of its last change",
  ],
  residual: {
    short: "Root and issuing keys, hardware custody, other keys",
    says: "The ceremony and custody of the root, hardware protection, destruction of old keys, and all keys outside the mesh.",
    owner: "cryptography and key management",
  },
  misreadings: [
    {
      claim: "Certificates in a mesh are issued and rotated automatically, so its key management takes care of itself.",
      correction:
        "Certificates of workloads are. In Linkerd the trust anchor and issuer that the default command makes run out after a year and have to be replaced by hand.",
      source: "linkerd-automatic-mtls",
      locator: "How does Linkerd’s mTLS implementation work?; Operational concerns",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control sc-12, statement and discussion; baseline profiles LOW, MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
