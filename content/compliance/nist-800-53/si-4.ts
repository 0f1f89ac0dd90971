import type { RequirementFile } from "../../types";

export default {
  id: "si-4",
  framework: "nist-800-53",
  number: "SI-4, SI-4(4)",
  title: "System monitoring",
  asks: "The system is monitored for attacks and for unauthorised connections, and what is found is analysed (SI-4, in the low, moderate and high baseline). Inbound and outbound traffic, internal traffic included, is watched for unusual or unauthorised activity (SI-4(4), in the moderate and high baseline).",
  controls: ["si-4", "si-4.4"],
  relevance: "evidence",
  reaches:
    "Records of connections and refusals between workloads are one input. A mesh detects and analyses nothing by itself.",
  blocks: [
    {
      block: "traffic-metrics",
    },
    {
      block: "access-logs",
    },
  ],
  evidence: [
    "The monitoring objectives, with the lines that rest on data of the mesh",
    "An alarm on refused calls that fired, with its ticket",
    "The list of traffic that this data does not show",
  ],
  residual: {
    short: "Detection, analysis, and all that passes no proxy",
    says: "Intrusion detection, analysis by people, hosts and endpoints, traffic outside the mesh, and the legal opinion on monitoring that SI-4 asks for.",
    owner: "security operations",
  },
  misreadings: [
    {
      claim: "The metrics and dashboards of a mesh are the system monitoring.",
      correction:
        "SI-4 asks for objectives, detection of attacks and unauthorised connections, analysis of events and information for named people. Telemetry is material for that.",
      source: "nist-oscal-content-800-53",
      locator: "Control si-4, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control si-4, statement and discussion; baseline profiles LOW, MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "nist-oscal-content-800-53",
      locator: "Control si-4.4, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
