import type { RequirementFile } from "../../types";

export default {
  id: "control-2-4",
  framework: "swift-cscf",
  number: "2.4",
  title: "Back office data flow security",
  asks: "Data between SWIFT infrastructure and the first back-office systems it exchanges with stays confidential, unchanged and authentic: end to end, or on each flow together with the servers that bridge it.",
  relevance: "direct",
  reaches:
    "Flows whose two ends run in the mesh: a payment service, middleware or an API connector in the cluster. Where one end is outside, such as an interface in the secure zone or a mainframe, protection by the mesh ends at its edge.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "Only for flows with both ends in the mesh.",
    },
    {
      block: "workload-identity",
    },
    {
      block: "default-deny-authorization",
      note: "So that only the named service reaches the connector or the bridging server.",
    },
  ],
  evidence: [
    "A table of all flows between SWIFT and the first back-office hops: ends, bridging servers, protection, owner, new or legacy.",
    "For each flow in the mesh a refused call without a certificate, and one from a service that is not named.",
    "For each flow that leaves the mesh, what protects it from there on.",
  ],
  residual: {
    short: "Bridging servers, queues, files, message protection",
    says: "Message brokers, file gateways and the secure zone’s own end; protection of the message itself, such as local authentication or signatures; the table of flows and its risk rating.",
    owner: "SWIFT operations with integration architecture",
  },
  misreadings: [
    {
      claim: "Mutual TLS on both legs to a broker protects the message end to end.",
      correction:
        "An assessor describes two ways: protection from end to end, or protection of each flow and of the servers that bridge it. TLS ends at the broker, so the broker has to be protected too, or the message itself.",
      source: "foregenix-cscf-2-4",
      locator: "Understanding Control 2.4A, list of two implementation approaches",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      claim: "All flows between SWIFT and the back office must be protected by the end of 2026.",
      correction:
        "The duty comes in phases, described in Appendix H of the framework. By an assessor’s report, legacy direct flows are advisory until a tentative 2028.",
      source: "foregenix-cscf-2-4",
      locator: "The Phased Timeline to Mandatory; 2028 (Tentative): Legacy Flow Coverage",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      claim: "Since 2026 the control is mandatory for every SWIFT user.",
      correction:
        "For architecture type B it is not applicable. Whether a user with a client connector still is of that type has to be settled first.",
      source: "isecauditors-swift-cscf-2026",
      locator: "Mandatory nature of Control 2.4, Back Office Data Flow Security",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
      saidBy: {
        source: "legal-skills-swift-csp",
        locator: "references/swift-controls.md, Architecture Applicability Matrix, row 2.4",
        url: "https://github.com/ThomasMoreAI/legal-skills-open/blob/3dd1e52b653ce3741ca1375dd1dd3761c5cf9c0a/general/regulatory/skills/swift-csp/references/swift-controls.md",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "isecauditors-swift-cscf-2026",
      locator: "Mandatory nature of Control 2.4, Back Office Data Flow Security",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "foregenix-cscf-2-4",
      locator: "Understanding Control 2.4A; The Phased Timeline to Mandatory",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "worldinformatix-cscf-2-4",
      locator: "What Control 2.4 Governs, table of two exposures",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "worldinformatix-csp-2026",
      locator: "Section 1, Back Office Data Flow Security Is Now Mandatory",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "dionach-swift-cscf-2026",
      locator: "What’s new in CSCF v2026?, first item",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "legal-skills-swift-csp",
      locator: "references/swift-controls.md, Control 2.4, v2026 scope notes",
      url: "https://github.com/ThomasMoreAI/legal-skills-open/blob/3dd1e52b653ce3741ca1375dd1dd3761c5cf9c0a/general/regulatory/skills/swift-csp/references/swift-controls.md",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "securitm-swift-cscf-2022",
      locator: "2.4A, Control Objective and Control Statement, when still advisory",
      url: "https://service.securitm.ru/docs/cscf-v2022/2-2-4a-back-office-data-flow-security",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
