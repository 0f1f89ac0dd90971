import type { RequirementFile } from "../../types";

export default {
  id: "au-2",
  framework: "nist-800-53",
  number: "AU-2, AU-12",
  title: "Event logging and record generation",
  asks: "The organisation decides which types of events are logged, gives the reason and reviews the choice (AU-2, in every baseline including privacy). The components it names can and do generate these records (AU-12, in the low, moderate and high baseline).",
  controls: ["au-2", "au-12"],
  relevance: "supporting",
  reaches: "Proxies are components that can generate records of calls and refusals, where the choice includes them.",
  blocks: [
    {
      block: "access-logs",
    },
  ],
  evidence: [
    "The list of event types with its rationale, and the line in it for calls between services",
    "The settings that switch these records on, and one record of each type from the store",
  ],
  residual: {
    short: "The choice of events, and all other sources",
    says: "Event types, their rationale and their review; the logs of users, administrators, hosts, databases and the Kubernetes API; and the privacy risk in what is logged.",
    owner: "security operations",
  },
  misreadings: [
    {
      claim:
        "With a mesh every request between services is logged with source, destination and identity, so event logging is done.",
      correction:
        "AU-2 begins with a choice: which events, coordinated with whom, why they suffice to investigate an incident, and when the choice is reviewed. Records of calls are at most one line of that list.",
      source: "nist-oscal-content-800-53",
      locator: "Control au-2, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Why Service Mesh in Financial Services, list item Audit logging",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control au-2, statement and discussion; baseline profiles LOW, MODERATE, HIGH and PRIVACY",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "nist-oscal-content-800-53",
      locator: "Control au-12, statement and discussion; baseline profiles LOW, MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
