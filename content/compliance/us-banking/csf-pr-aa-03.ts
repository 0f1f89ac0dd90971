import type { RequirementFile } from "../../types";

export default {
  id: "csf-pr-aa-03",
  framework: "us-banking",
  number: "NIST CSF 2.0 PR.AA-03",
  title: "Authentication of users, services and hardware",
  asks: "An outcome: whoever or whatever takes part, be it a user, a service or a device, has been authenticated.",
  relevance: "direct",
  reaches:
    "For services: each end of a connection proves an identity of its own with a short-lived certificate. Users and hardware are not reached.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "workload-identity",
    },
  ],
  evidence: ["The list of services that are authenticated by certificate, and those that are not, with reason."],
  residual: {
    short: "Users and hardware",
    says: "Multi-factor login and passwords of users, devices and nodes, and emergency accounts.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Mutual TLS achieves PR.AA-03.",
      correction:
        "The outcome names users, services and hardware. Its first two examples are multi-factor authentication and the strength of passwords.",
      source: "nist-csf-2-0-catalog",
      locator: "PR.AA-03, statement and examples .200 to .203",
      url: "https://github.com/usnistgov/oscal-content/blob/78650f02ad9321bb7b817846f8fbd4f2bcd620de/nist.gov/CSF/v2.0/yaml/NIST_CSF_v2.0_catalog.yaml",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-csf-2-0-catalog",
      locator: "PR.AA-03, statement and examples .200 to .203",
      url: "https://github.com/usnistgov/oscal-content/blob/78650f02ad9321bb7b817846f8fbd4f2bcd620de/nist.gov/CSF/v2.0/yaml/NIST_CSF_v2.0_catalog.yaml",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
