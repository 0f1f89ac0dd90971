import type { RequirementFile } from "../../types";

export default {
  id: "sc-23",
  framework: "fedramp",
  number: "SC-23",
  title: "Session authenticity",
  asks: "Protect the authenticity of communications sessions. In the Moderate and High baselines, and in Classes C and D.",
  controls: ["sc-23"],
  relevance: "direct",
  reaches:
    "In a session of mutual TLS between two workloads both ends prove who they are, and data that was changed on the way is rejected.",
  blocks: [
    {
      block: "enforced-mtls",
    },
  ],
  evidence: [
    "The list of session types in the system, with what protects the authenticity of each",
    "A test in which a workload with a certificate from another trust root is refused",
  ],
  residual: {
    short: "Sessions of users, tokens, cookies",
    says: "Sessions between people and applications, tokens and cookies, administrative sessions, and sessions with endpoints outside the mesh.",
    owner: "application security",
  },
  misreadings: [],
  citations: [
    {
      source: "fedramp-2026-site",
      locator: "reference/controls/system-and-communications-protection.md, SC-23",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/system-and-communications-protection.md?plain=1#L1339",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-consolidated-rules-2026",
      locator: "fedramp-consolidated-rules.json, FRC-CSF-BSL, control lists of Classes B, C and D",
      url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L4302",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-rev5-baselines",
      locator: "FedRAMP_rev5_MODERATE-baseline_profile.json, include-controls, sc-23",
      url: "https://github.com/GSA/fedramp-automation/blob/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json#L383",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
