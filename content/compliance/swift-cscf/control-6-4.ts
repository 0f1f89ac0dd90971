import type { RequirementFile } from "../../types";

export default {
  id: "control-6-4",
  framework: "swift-cscf",
  number: "6.4",
  title: "Logging and monitoring",
  asks: "Security events in the local SWIFT environment are recorded, logs are kept and reviewed, and unusual actions are detected.",
  relevance: "supporting",
  reaches:
    "Calls to and from connectors and middleware that run in the mesh: who called, what was refused, and how that differs from the usual pattern.",
  blocks: [
    {
      block: "access-logs",
      note: "For SWIFT-related workloads in the mesh; names workloads, not operators.",
    },
    {
      block: "traffic-metrics",
    },
  ],
  evidence: [
    "One SWIFT-related flow, followed from the record of the mesh to that of the interface.",
    "An alarm on a refused or unknown caller of a connector, with its ticket.",
  ],
  residual: {
    short: "Operators, interfaces, systems, retention and review",
    says: "Logs of operators, interfaces, operating systems, databases and firewalls, their retention, and the people who review them.",
    owner: "security operations",
  },
  misreadings: [
    {
      claim: "The logs of a mesh cover the control for the back-office side.",
      correction:
        "In the wording of 2022 it takes in operators’ computers, systems, network devices and databases, and middleware as advice only. Mesh logs hold connections and calls of workloads.",
      source: "securitm-swift-cscf-2022",
      locator: "6.4, Control Objective and In-scope components",
      url: "https://service.securitm.ru/docs/cscf-v2022/6-6-4-control-definition",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "ciso-assistant-swift-cscf-2025",
      locator: "ref_id 6.4, title in version 2025",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/swift-cscf-v2025v1.0.yaml#L288",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "securitm-swift-cscf-2022",
      locator: "6.4, Control Objective, In-scope components and Control Statement",
      url: "https://service.securitm.ru/docs/cscf-v2022/6-6-4-control-definition",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "legal-skills-swift-csp",
      locator: "SKILL.md, Current Status, list of controls for client connectors",
      url: "https://github.com/ThomasMoreAI/legal-skills-open/blob/3dd1e52b653ce3741ca1375dd1dd3761c5cf9c0a/general/regulatory/skills/swift-csp/SKILL.md",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
