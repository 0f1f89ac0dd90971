import type { RequirementFile } from "../../types";

export default {
  id: "control-1-4",
  framework: "swift-cscf",
  number: "1.4",
  title: "Restriction of internet access",
  asks: "Internet access of operators’ computers and of systems in the secure zone is restricted and controlled; what remains is wanted and justified.",
  relevance: "supporting",
  reaches:
    "Outbound calls of connectors or middleware that run in a cluster: limited to listed destinations. Operators’ computers and everything outside the cluster are not touched.",
  blocks: [
    {
      block: "controlled-egress",
      note: "For SWIFT-related workloads in the cluster only, and with a rule of the network layer behind it.",
    },
  ],
  evidence: [
    "The list of internet destinations of SWIFT-related workloads, with the reason for each.",
    "A failed call to a destination that is not on the list, made from the container with the proxy bypassed.",
  ],
  residual: {
    short: "Operators’ computers, jump servers, firewalls",
    says: "Browsing from operators’ computers, jump servers, web proxies with content inspection, updates without internet access, and the firewall.",
    owner: "network security",
  },
  misreadings: [],
  citations: [
    {
      source: "bizserve-cscf-1-4",
      locator: "First and last paragraphs, on control 1.4 in version 2025",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "ciso-assistant-swift-cscf-2025",
      locator: "ref_id 1.4, title in version 2025",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/swift-cscf-v2025v1.0.yaml#L76",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "legal-skills-swift-csp",
      locator:
        "references/swift-controls.md, Control 1.4, Purpose and Requirements; for client connectors SKILL.md, Current Status",
      url: "https://github.com/ThomasMoreAI/legal-skills-open/blob/3dd1e52b653ce3741ca1375dd1dd3761c5cf9c0a/general/regulatory/skills/swift-csp/references/swift-controls.md",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
