import type { RequirementFile } from "../../types";

export default {
  id: "csf-pr-ds-02",
  framework: "us-banking",
  number: "NIST CSF 2.0 PR.DS-02",
  title: "Data in transit is protected",
  asks: "An outcome: data on its way keeps its confidentiality, its integrity and its availability.",
  relevance: "direct",
  reaches:
    "Enforced mutual TLS protects confidentiality and integrity between services, on internal links too, since the outcome does not distinguish networks. Availability is not given by encryption.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "resilience",
      note: "For availability, within the calls that the mesh carries.",
    },
  ],
  evidence: ["The target profile that says which flows the outcome is set for, and the record for each."],
  residual: {
    short: "All other flows; leaks by mail and file; availability",
    says: "Flows outside the mesh, outbound mail and file sharing, production data in test systems, and the capacity of networks.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "The NIST framework requires encryption of all internal traffic.",
      correction:
        "The framework states an outcome. Encryption of network communications stands among the examples below it, beside signatures and hashes; what is done is the organisation’s choice.",
      source: "nist-csf-2-0-catalog",
      locator: "PR.DS-02, statement and example .228",
      url: "https://github.com/usnistgov/oscal-content/blob/78650f02ad9321bb7b817846f8fbd4f2bcd620de/nist.gov/CSF/v2.0/yaml/NIST_CSF_v2.0_catalog.yaml",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-csf-2-0-catalog",
      locator: "PR.DS-02, statement and examples .228 to .231",
      url: "https://github.com/usnistgov/oscal-content/blob/78650f02ad9321bb7b817846f8fbd4f2bcd620de/nist.gov/CSF/v2.0/yaml/NIST_CSF_v2.0_catalog.yaml",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
