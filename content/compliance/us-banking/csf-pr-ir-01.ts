import type { RequirementFile } from "../../types";

export default {
  id: "csf-pr-ir-01",
  framework: "us-banking",
  number: "NIST CSF 2.0 PR.IR-01",
  title: "Networks are protected from unauthorised access",
  asks: "An outcome: nobody reaches or uses networks and environments without being authorised to.",
  relevance: "supporting",
  reaches:
    "Rules by identity restrict access to each service, in the sense of the example on zero trust. Segments of the network below, and the border to external networks, need other means.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
    {
      block: "network-segmentation",
    },
    {
      block: "controlled-egress",
    },
  ],
  evidence: [
    "The zone plan with what enforces each border: network, mesh or both.",
    "A test from outside a zone, with the proxy bypassed.",
  ],
  residual: {
    short: "Segments, the border, endpoints",
    says: "Segmentation of the networks and cloud platforms, the border to external networks, wireless and guest networks, and the health of endpoints.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "Identity-based rules make segmentation of the network unnecessary.",
      correction:
        "The examples name both: logical segments by trust boundary and towards external networks, and zero trust that restricts access to each resource.",
      source: "nist-csf-2-0-catalog",
      locator: "PR.IR-01, examples .260 to .262",
      url: "https://github.com/usnistgov/oscal-content/blob/78650f02ad9321bb7b817846f8fbd4f2bcd620de/nist.gov/CSF/v2.0/yaml/NIST_CSF_v2.0_catalog.yaml",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-csf-2-0-catalog",
      locator: "PR.IR-01, statement and examples .260 to .263",
      url: "https://github.com/usnistgov/oscal-content/blob/78650f02ad9321bb7b817846f8fbd4f2bcd620de/nist.gov/CSF/v2.0/yaml/NIST_CSF_v2.0_catalog.yaml",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
