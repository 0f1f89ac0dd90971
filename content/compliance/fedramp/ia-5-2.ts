import type { RequirementFile } from "../../types";

export default {
  id: "ia-5-2",
  framework: "fedramp",
  number: "IA-5(2)",
  title: "Public key-based authentication",
  asks: "Where keys authenticate, only authorised use of the private key is possible and the identity belongs to an account. Where certificates are used, the path to an accepted trust anchor is verified, their status is checked, and revocation data is kept at hand locally. In the Moderate and High baselines, and in Classes C and D.",
  controls: ["ia-5.2"],
  relevance: "supporting",
  reaches:
    "Proxies verify the certificate of each peer up to the trust root and tie it to a service account. Whether they check for revocation differs between the options.",
  blocks: [
    {
      block: "workload-identity",
      note: "The account is a service account and not a person.",
    },
    { block: "certificate-authority" },
    {
      block: "certificate-revocation",
      note: "Status checks and a local copy of revocation data belong to the control; a short life in their place is a reading to agree with the assessor.",
    },
  ],
  evidence: [
    "A test in which a revoked workload certificate is refused, or the written reason why short life stands in for it, with the assessor’s view",
    "The trust roots of every cluster, held against the list of accepted anchors",
  ],
  residual: {
    short: "Revocation data; keys of people and nodes",
    says: "Certificates and keys of people, nodes and management tools, the revocation data itself, and the protection of private keys outside the proxies.",
    owner: "public key infrastructure",
  },
  misreadings: [
    {
      claim: "Certificates that live for one day make checks for revocation unnecessary.",
      correction:
        "The control asks for a check of certificate status and for a local cache of revocation data, whatever the lifetime. Short life can be argued in their place; the text does not grant it.",
      source: "fedramp-2026-site",
      locator: "reference/controls/identification-and-authentication.md, IA-05 (02), (b)(1) and (b)(2)",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/identification-and-authentication.md?plain=1#L490",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "fedramp-2026-site",
      locator: "reference/controls/identification-and-authentication.md, IA-05 (02)",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/identification-and-authentication.md?plain=1#L490",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-consolidated-rules-2026",
      locator: "fedramp-consolidated-rules.json, FRC-CSF-BSL, control lists of Classes B, C and D",
      url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L4302",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-rev5-baselines",
      locator: "FedRAMP_rev5_MODERATE-baseline_profile.json, include-controls, ia-5.2",
      url: "https://github.com/GSA/fedramp-automation/blob/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json#L244",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
