import type { RequirementFile } from "../../types";

export default {
  id: "ac-4",
  framework: "nist-800-53",
  number: "AC-4, AC-4(21)",
  title: "Information flow enforcement and separation",
  asks: "Approved rules decide where information may travel, within the system and between connected systems (AC-4, in the moderate and high baseline). Flows are kept apart, logically or physically, where the organisation requires it (AC-4(21), in no baseline of SP 800-53B).",
  controls: ["ac-4", "ac-4.21"],
  relevance: "direct",
  reaches:
    "Which service may send to which, by rules that name source and destination, and a list for what leaves the mesh.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
    {
      block: "controlled-egress",
    },
    {
      block: "network-segmentation",
      note: "For flows that never pass a proxy.",
    },
  ],
  evidence: [
    "The flow matrix of the design, the policies that carry it out, and the approval of each pair",
    "One refused flow inside the system and one refused flow to the outside, with their log lines",
  ],
  residual: {
    short: "Content of flows, and flows that pass no proxy",
    says: "What a message contains, agreements on exchange with other organisations, DNS and routing, UDP, and all traffic that goes round a proxy. AC-4(4), in the high baseline, adds that encrypted information must not slip past the flow controls; TLS that an application makes itself is opaque to a proxy.",
    owner: "security architecture",
  },
  misreadings: [
    {
      claim: "All traffic in the mesh is encrypted, so information flow is enforced.",
      correction:
        "Encryption hides a flow and does not decide whether it is allowed. AC-4 asks that approved authorisations for flows be enforced, by rules that name sources and destinations.",
      source: "nist-oscal-content-800-53",
      locator: "Control ac-4, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control ac-4, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "nist-oscal-content-800-53",
      locator:
        "Control ac-4.21, statement and discussion, in the catalogue at tag v1.0.0; absent from all four baseline profiles",
      url: "https://github.com/usnistgov/oscal-content/tree/a207cd792c9cbb73f32127cbe1ffcec92ff0a14e/nist.gov/SP800-53/rev5/json",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "nist-guide-800-53",
      locator: "src/content/docs/controls/ac/ac-4.md, control statement and NIST discussion of AC-4",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
