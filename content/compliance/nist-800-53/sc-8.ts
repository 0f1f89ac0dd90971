import type { RequirementFile } from "../../types";

export default {
  id: "sc-8",
  framework: "nist-800-53",
  number: "SC-8",
  title: "Transmission confidentiality and integrity",
  asks: "Confidentiality, integrity or both, as the organisation selects, are protected for transmitted information, on internal as on external networks. In the moderate and high baseline.",
  controls: ["sc-8"],
  relevance: "direct",
  reaches: "Connections between workloads in the mesh. Internal networks are named in the discussion.",
  blocks: [
    {
      block: "enforced-mtls",
    },
  ],
  evidence: [
    "The inventory of transmission paths with the protection of each, those of the mesh marked",
    "The approved list of ports, pods and namespaces that are exempt",
  ],
  residual: {
    short: "Every other transmission",
    says: "Traffic to databases and services outside the mesh, UDP, traffic of nodes and storage, connections of people, and the last hop between proxy and application.",
    owner: "security architecture",
  },
  misreadings: [
    {
      claim: "Linkerd encrypts all communication between services automatically, with no configuration.",
      correction:
        "Pairs in the mesh use mutual TLS. By default a workload still takes plaintext from clients outside the mesh, and traffic on skipped ports is not covered. SC-8 is about whatever is transmitted.",
      source: "linkerd-automatic-mtls",
      locator: "Caveats; Which traffic can Linkerd automatically mTLS?",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Linkerd, Key capabilities for financial services, item mTLS by default",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "comparison",
      },
    },
    {
      claim: "SC-8 requires encryption.",
      correction:
        "SC-8 leaves the means open: its discussion names physical and logical protection. Cryptography is asked for by SC-8(1), which is in the same two baselines.",
      source: "nist-oscal-content-800-53",
      locator: "Control sc-8 and sc-8.1, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control sc-8, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
