import type { RequirementFile } from "../../types";

export default {
  id: "sc-17",
  framework: "nist-800-53",
  number: "SC-17",
  title: "Public key infrastructure certificates",
  asks: "Certificates are issued under a certificate policy of the organisation or come from an approved provider, and trust stores hold approved anchors only. It covers certificates for the system’s own inner working too. In the moderate and high baseline.",
  controls: ["sc-17"],
  relevance: "supporting",
  reaches:
    "A controlled set of trust anchors for all workloads, and issuance that chains to an authority of the organisation.",
  blocks: [
    {
      block: "certificate-authority",
    },
  ],
  evidence: [
    "The certificate policy with a section on workload certificates",
    "The hash of the trust bundle in each cluster, held against the approved anchors",
  ],
  residual: {
    short: "Certificate policy, and approval of anchors and providers",
    says: "Writing and approving the policy, approving providers, and the trust stores of images and operating systems.",
    owner: "public key infrastructure",
  },
  misreadings: [
    {
      claim:
        "The built-in, self-signed authority of a mesh is enough: services trust each other without additional configuration.",
      correction:
        "SC-17 asks for a certificate policy or an approved provider, and for approved anchors only. An anchor that an installer has made is approved by a decision and a policy, not by its installation.",
      source: "nist-oscal-content-800-53",
      locator: "Control sc-17, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-001",
        locator: "Enterprise Service Mesh Security Blueprint, third paragraph, second sentence",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control sc-17, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
