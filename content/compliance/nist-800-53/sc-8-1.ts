import type { RequirementFile } from "../../types";

export default {
  id: "sc-8-1",
  framework: "nist-800-53",
  number: "SC-8(1)",
  title: "Cryptographic protection in transmission",
  asks: "Cryptographic mechanisms prevent disclosure of information, detect changes to it, or both, while it is transmitted. In the moderate and high baseline.",
  controls: ["sc-8.1"],
  relevance: "direct",
  reaches: "TLS between the proxies is such a mechanism; the discussion names TLS and IPsec.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "validated-cryptography",
      note: "By way of SC-13, where the organisation’s parameter asks for a validated module for this use.",
    },
  ],
  evidence: [
    "Protocol versions and suites in use, from a scan or a capture on ports of the mesh",
    "The parameter of SC-13 for this use, and the certificate of the module if it asks for one",
  ],
  residual: {
    short: "Module validation, and paths outside the mesh",
    says: "Showing that the module is of the type required, and cryptography on every path that the mesh does not carry.",
    owner: "cryptography and key management",
  },
  misreadings: [],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control sc-8.1, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
