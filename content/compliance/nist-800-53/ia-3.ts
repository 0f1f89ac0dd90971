import type { RequirementFile } from "../../types";

export default {
  id: "ia-3",
  framework: "nist-800-53",
  number: "IA-3",
  title: "Device identification and authentication",
  asks: "The devices, or types of devices, that the organisation names are uniquely identified and authenticated before a local, remote or network connection. In the moderate and high baseline.",
  controls: ["ia-3"],
  relevance: "supporting",
  reaches:
    "Only where the organisation names workloads as devices in this parameter and the assessor agrees: a mesh then authenticates them by certificate at each connection.",
  blocks: [
    {
      block: "workload-identity",
    },
    {
      block: "enforced-mtls",
    },
  ],
  evidence: [
    "The wording of the parameter that names workloads, with the assessor’s agreement",
    "A sample of certificates, and a connection refused for want of one",
  ],
  residual: {
    short: "Nodes, endpoints and network equipment",
    says: "Machines of staff, nodes, appliances and network equipment are authenticated by other means.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "A workload certificate is a device identity, so IA-3 is met.",
      correction:
        "The organisation defines which devices count. The examples in the discussion are schemes for networks and machines, such as 802.1X, RADIUS and Kerberos, and services have a control of their own, IA-9.",
      source: "nist-oscal-content-800-53",
      locator: "Control ia-3, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control ia-3, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
