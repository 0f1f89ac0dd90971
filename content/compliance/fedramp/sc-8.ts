import type { RequirementFile } from "../../types";

export default {
  id: "sc-8",
  framework: "fedramp",
  number: "SC-8",
  title: "Transmission confidentiality and integrity",
  asks: "Protect transmitted information against disclosure, change or both. The legacy guidance asks for both on all data in transit and counts traffic between compute instances, containers included, among its examples. The 2026 rules keep the control and add no guidance to it. In all baselines and in Classes B, C and D.",
  controls: ["sc-8"],
  relevance: "direct",
  reaches:
    "For traffic between containers that are in the mesh, enforced mutual TLS gives both. Most other flows in the legacy list, such as those to storage, of backups and of management tools, do not pass a proxy.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "Also for two containers on one node, which the legacy examples do not leave out.",
    },
  ],
  evidence: [
    "An inventory of all data flows with the protection of each, flows between containers on one node included",
    "For each flow outside the mesh, what protects it and who has checked that it is switched on",
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
    short: "Storage, backups, load balancers, management",
    says: "Flows to storage and databases, replication between zones, backups, load balancers outside the mesh, log collection and scanning, and the traffic of nodes and of workloads without a proxy.",
    owner: "security architecture",
  },
  misreadings: [
    {
      claim: "Traffic that stays on one node is not in transit, so encryption between nodes is enough.",
      correction:
        "The legacy guidance applies the control to all data in transit, names traffic between compute instances with containers, and makes no exception for one node. The 2026 rules say nothing on it, so the reading has to be agreed with the assessor.",
      source: "fedramp-rev5-baselines",
      locator: "FedRAMP_rev5_MODERATE-baseline_profile.json, sc-8, Guidance, list of data flows",
      url: "https://github.com/GSA/fedramp-automation/blob/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json#L32846",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      claim: "The 2026 rules dropped the sentence on containers, so internal traffic needs no protection.",
      correction:
        "Only the guidance is gone. SC-8 and SC-8(1) are in the lists of controls for Classes B, C and D, and the text of the control makes no difference between internal and external.",
      source: "fedramp-consolidated-rules-2026",
      locator: "fedramp-consolidated-rules.json, FRC-CSF-BSL, control lists of Classes B, C and D",
      url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L4302",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "fedramp-rev5-baselines",
      locator: "FedRAMP_rev5_MODERATE-baseline_profile.json, sc-8, Guidance",
      url: "https://github.com/GSA/fedramp-automation/blob/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json#L32846",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-2026-site",
      locator: "reference/controls/system-and-communications-protection.md, SC-08",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/system-and-communications-protection.md?plain=1#L771",
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
  ],
} satisfies RequirementFile;
