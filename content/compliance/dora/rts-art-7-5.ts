import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-7-5",
  framework: "dora",
  number: "RTS Art. 7(5)",
  title: "Renewal of certificates before they expire",
  asks: "Renew certificates promptly, ahead of their expiry.",
  relevance: "direct",
  reaches:
    "Certificates of workloads are renewed by the mesh before they end. Issuers and roots end as well; there the mesh helps only as far as its trust can be rotated.",
  blocks: [
    { block: "workload-identity" },
    {
      block: "certificate-authority",
      note: "Issuers and roots have an end too, and often a person has to act before it.",
    },
  ],
  evidence: [
    "The alarm on the remaining life of workload certificates, issuers and roots, and the day it was last tested.",
  ],
  residual: {
    short: "Certificates outside the mesh, issuers and roots",
    says: "Certificates of gateways, partners, databases and devices, and the calendar for issuers and roots.",
    owner: "cryptography and key management with the platform team",
  },
  misreadings: [
    {
      claim: "With automatic rotation in a mesh no certificate can expire.",
      correction:
        "The paragraph covers every certificate. A mesh renews those of its workloads; the trust anchor and issuer can still end, in Linkerd after 365 days if made by the CLI, and have to be replaced before.",
      source: "linkerd-automatic-mtls",
      locator: "Operational concerns; for the requirement Article 7(5) of the RTS",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 7(5)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
