import type { RequirementFile } from "../../types";

export default {
  id: "sc-7-b",
  framework: "fedramp",
  number: "SC-7(b)",
  title: "Separation of publicly accessible components",
  asks: "Publicly accessible components are physically or logically separated from internal networks. The 2026 guidance accepts any technical means, or several together, that let nothing pass on without inspection and authorisation; the guidance of 2024 named Layer 3 subnets. In all baselines and in Classes B, C and D.",
  controls: ["sc-7"],
  relevance: "supporting",
  reaches:
    "A gateway that inspects, with rules behind it that refuse what is not named, can be one part of such a combination. By itself a mesh leaves free what does not pass its proxies.",
  blocks: [
    {
      block: "network-segmentation",
      note: "The layer that holds when a proxy is avoided. The guidance of 2024 named Layer 3 subnets for it, and packages may still rest on that.",
    },
    {
      block: "default-deny-authorization",
      note: "For what may pass from the public gateway to internal services.",
    },
  ],
  evidence: [
    "The network diagram with each publicly accessible component and what separates it from the internal networks",
    "A test from a publicly accessible component: a path to an internal service that nobody approved is refused, also when the proxy is avoided",
  ],
  cadence: {
    value:
      "The 2026 rules put this control into an independent assessment at least once a year, for Rev5 certifications of Classes B, C and D, at the latest from the first one that starts after 1 January 2027.",
    every: "year",
    source: "fedramp-consolidated-rules-2026",
    locator: "fedramp-consolidated-rules.json, IVV-CSF-AIA, control lists by class; IVV, rev5, effective",
    url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L6827",
    checkedOn: "2026-11-22",
    read: "primary",
    about: "own-behaviour",
  },
  residual: {
    short: "Subnets, perimeter, components without a proxy",
    says: "Subnets and routing, load balancers and bastion hosts, components without a proxy, and parts (a) and (c): monitoring at the boundary, and managed interfaces to external networks.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "SC-7(b) can be met with Layer 3 subnets only.",
      correction:
        "That was the guidance of the baselines of 2024. The guidance of 2026 accepts any capability, or a combination, that prevents traffic from passing without inspection and authorisation.",
      source: "fedramp-consolidated-rules-2026",
      locator: "fedramp-consolidated-rules.json, CTL, SC-07, guidance",
      url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L12226",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      claim: "Since subnets are no longer demanded, a mesh separates public components by itself.",
      correction:
        "The guidance asks that traffic does not flow unrestricted from public components to internal networks. It names the outcome for all traffic, and a mesh acts on what passes its proxies.",
      source: "fedramp-2026-site",
      locator: "reference/controls/system-and-communications-protection.md, SC-07, FedRAMP Guidance",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/system-and-communications-protection.md?plain=1#L303",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "fedramp-2026-site",
      locator: "reference/controls/system-and-communications-protection.md, SC-07, b. and FedRAMP Guidance",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/system-and-communications-protection.md?plain=1#L303",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-consolidated-rules-2026",
      locator: "fedramp-consolidated-rules.json, CTL, SC-07, guidance",
      url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L12226",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-rev5-baselines",
      locator: "FedRAMP_rev5_MODERATE-baseline_profile.json, sc-7, (b) Guidance",
      url: "https://github.com/GSA/fedramp-automation/blob/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json#L31951",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-rfc-0013",
      locator: "Summary & Motivation",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "38north-fedramp-sc-7",
      locator: "What Changed and Why; New FedRAMP Isolation Approach, paper rescinded on 8 August 2025",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
