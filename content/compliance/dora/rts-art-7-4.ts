import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-7-4",
  framework: "dora",
  number: "RTS Art. 7(4)",
  title: "Register of certificates and storing devices",
  asks: "Keep a register, always up to date, of all certificates and of the devices that store them, at least for ICT assets behind critical or important functions.",
  relevance: "evidence",
  reaches:
    "The authority and the data plane know the certificates of the mesh and can feed the register, which the entity keeps. For short-lived certificates it has to be generated, since a list made by hand is soon out of date.",
  blocks: [
    {
      block: "workload-identity",
      note: "As a source for the register: identity, issuer and validity for each workload.",
    },
    { block: "certificate-authority", note: "Issuers and roots belong in the register too." },
  ],
  evidence: [
    "The register for one critical or important function, generated from the clusters, with time and query, held against a live sample.",
    "The decision on what the register records for short-lived certificates, with its reasons.",
  ],
  residual: {
    short: "Certificates outside the mesh, storing devices, upkeep",
    says: "Certificates of gateways, load balancers, databases, users and devices, hardware that stores keys, and one register across all of them.",
    owner: "cryptography and key management",
  },
  misreadings: [
    {
      claim: "Certificates that live for a day need not be in the register.",
      correction:
        "The paragraph speaks of all certificates, at least for assets behind critical or important functions, and knows no exception for a short life. It does not say in what detail: that is to be decided, with reasons.",
      source: "eu-dora-rts",
      locator: "Article 7(4)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 7(4)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
