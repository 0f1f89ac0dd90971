import type { RequirementFile } from "../../types";

export default {
  id: "sc-7-5",
  framework: "fedramp",
  number: "SC-7(5)",
  title: "Deny by default, allow by exception",
  asks: "Network traffic is refused unless it has been allowed, at managed interfaces or for the systems that the organisation names. In the Moderate and High baselines, and in Classes C and D.",
  controls: ["sc-7.5"],
  relevance: "supporting",
  reaches:
    "Rules that name the permitted callers have this form between workloads. The control speaks of network traffic, and a mesh decides only on what passes its proxies.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
    {
      block: "network-segmentation",
      note: "For traffic that does not pass a proxy.",
    },
    {
      block: "controlled-egress",
      note: "For the way out.",
    },
  ],
  evidence: [
    "The list of interfaces and systems for which traffic is refused by default, with what enforces it at each",
    "A negative test in both directions at each interface, with the log line of the refusal",
  ],
  cadence: {
    value:
      "The 2026 rules put this control into an independent assessment at least once a year, for Rev5 certifications of Classes C and D, at the latest from the first one that starts after 1 January 2027.",
    every: "year",
    source: "fedramp-consolidated-rules-2026",
    locator: "fedramp-consolidated-rules.json, IVV-CSF-AIA, control lists by class; IVV, rev5, effective",
    url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L6827",
    checkedOn: "2026-11-22",
    read: "primary",
    about: "own-behaviour",
  },
  residual: {
    short: "Interfaces outside the cluster, other protocols",
    says: "Firewalls and security groups at the boundary, node and management networks, protocols other than TCP, and the approval of each exception.",
    owner: "network security",
  },
  misreadings: [],
  citations: [
    {
      source: "fedramp-2026-site",
      locator: "reference/controls/system-and-communications-protection.md, SC-07 (05)",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/system-and-communications-protection.md?plain=1#L372",
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
      locator: "FedRAMP_rev5_MODERATE-baseline_profile.json, include-controls, sc-7.5",
      url: "https://github.com/GSA/fedramp-automation/blob/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json#L367",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
