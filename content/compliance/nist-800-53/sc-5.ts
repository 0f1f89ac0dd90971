import type { RequirementFile } from "../../types";

export default {
  id: "sc-5",
  framework: "nist-800-53",
  number: "SC-5",
  title: "Denial-of-service protection",
  asks: "The effects of the kinds of denial of service that the organisation names are prevented or limited, by controls it chooses for each kind. In the low, moderate and high baseline.",
  controls: ["sc-5"],
  relevance: "supporting",
  reaches:
    "One kind: overload that spreads inside the application. Bounded waiting, limited repeats and the ejection of failing endpoints contain it.",
  blocks: [
    {
      block: "resilience",
    },
  ],
  evidence: [
    "The list of kinds of events with the control chosen for each, and the place of the mesh in it",
    "The report of a load test with the point at which callers were shed",
  ],
  residual: {
    short: "Floods from outside, capacity and redundancy",
    says: "Filtering at the boundary, bandwidth, capacity, redundancy, and protection of the control plane of mesh and cluster.",
    owner: "network security with the platform team",
  },
  misreadings: [
    {
      claim: "Circuit breaking and retries in the mesh protect against denial of service.",
      correction:
        "They contain a dependency that fails. The discussion speaks of filtering at the boundary, of capacity and of redundancy, and the organisation has to name which kinds of events it protects against.",
      source: "nist-oscal-content-800-53",
      locator: "Control sc-5, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control sc-5, statement and discussion; baseline profiles LOW, MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
