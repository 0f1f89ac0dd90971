import type { RequirementFile } from "../../types";

export default {
  id: "csf-de-cm-01",
  framework: "us-banking",
  number: "NIST CSF 2.0 DE.CM-01",
  title: "Networks are monitored",
  asks: "An outcome: networks and the services that run them are watched for events that could do harm.",
  relevance: "evidence",
  reaches:
    "Metrics and logs of a mesh give the flows between services, which can be compared with a baseline, and each refused call. Finding an adverse event in them is the work of others.",
  blocks: [
    {
      block: "traffic-metrics",
    },
    {
      block: "access-logs",
    },
  ],
  evidence: ["The baseline of permitted flows, and one deviation that raised an alarm, with its ticket."],
  residual: {
    short: "Detection, and everything that is no service call",
    says: "Detection and analysis, name resolution and routing, wired and wireless access, unknown endpoints, and content that the mesh does not inspect.",
    owner: "security operations",
  },
  misreadings: [
    {
      claim: "A map of service traffic is the monitoring of the network.",
      correction:
        "The examples name name resolution, routing, wired and wireless networks and unauthorised endpoints. A mesh sees the calls of its own workloads.",
      source: "nist-csf-2-0-catalog",
      locator: "DE.CM-01, examples .271 to .275",
      url: "https://github.com/usnistgov/oscal-content/blob/78650f02ad9321bb7b817846f8fbd4f2bcd620de/nist.gov/CSF/v2.0/yaml/NIST_CSF_v2.0_catalog.yaml",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-csf-2-0-catalog",
      locator: "DE.CM-01, statement and examples .271 to .275",
      url: "https://github.com/usnistgov/oscal-content/blob/78650f02ad9321bb7b817846f8fbd4f2bcd620de/nist.gov/CSF/v2.0/yaml/NIST_CSF_v2.0_catalog.yaml",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
