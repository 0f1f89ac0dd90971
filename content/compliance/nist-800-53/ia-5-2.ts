import type { RequirementFile } from "../../types";

export default {
  id: "ia-5-2",
  framework: "nist-800-53",
  number: "IA-5(2)",
  title: "Public key-based authentication",
  asks: "Access to private keys is restricted, and the proven identity is mapped to an account. With a PKI, the path to an accepted trust anchor is verified, the status of certificates included, and revocation data is cached locally. In the moderate and high baseline.",
  controls: ["ia-5.2"],
  relevance: "supporting",
  reaches:
    "Verification of the path to the trust anchor at each handshake, and the mapping of a certificate to a service account. On status the options differ: some read a revocation list, others rest on short life alone.",
  blocks: [
    { block: "certificate-authority" },
    {
      block: "certificate-revocation",
      note: "Revocation data is asked for by name; where short life stands in for it, the reason has to be written down and accepted.",
    },
    {
      block: "workload-identity",
    },
  ],
  evidence: [
    "The setting of the revocation list with a revoked certificate that was refused, or the accepted reason why short life stands in its place",
    "Who can read private keys, on nodes, in pods and in secrets",
  ],
  residual: {
    short: "Revocation, access to keys, certificates of people",
    says: "Publishing revocation data, access to keys on nodes and in secrets, and certificates of people and smart cards.",
    owner: "public key infrastructure",
  },
  misreadings: [
    {
      claim: "Certificates that live for a day need no revocation.",
      correction:
        "The control asks for a check of status information and for a local cache of revocation data; its discussion names revocation lists and status responses. Short life is an argument for tailoring, and the assessor has to accept it.",
      source: "nist-oscal-content-800-53",
      locator: "Control ia-5.2, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control ia-5.2, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
