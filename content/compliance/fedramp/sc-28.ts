import type { RequirementFile } from "../../types";

export default {
  id: "sc-28",
  framework: "fedramp",
  number: "SC-28, SC-28(1)",
  title: "Protection of information at rest",
  asks: "Stored information that the organisation names is protected, and cryptography keeps it from being disclosed or changed. The legacy Moderate baseline sets both confidentiality and integrity, and wants the provider to check that encryption offered by the cloud below is really switched on; the 2026 rules set no value. In Classes B, C and D.",
  controls: ["sc-28", "sc-28.1"],
  relevance: "none",
  reaches:
    "A mesh encrypts connections, and its protection ends where the proxy hands data over. It stores no customer data, but its keys, certificates and policies lie in the cluster and add to what has to be protected.",
  blocks: [],
  evidence: [
    "The encryption settings of databases, volumes, backups and the store behind the Kubernetes API, with a record that they were checked",
    "The cryptographic module behind each of these settings, as the package lists it",
  ],
  cadence: {
    value:
      "The 2026 rules put SC-28 into an independent assessment at least once a year, for Rev5 certifications of Classes B, C and D, at the latest from the first one that starts after 1 January 2027.",
    every: "year",
    source: "fedramp-consolidated-rules-2026",
    locator: "fedramp-consolidated-rules.json, IVV-CSF-AIA, control lists by class; IVV, rev5, effective",
    url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L6827",
    checkedOn: "2026-11-22",
    read: "primary",
    about: "own-behaviour",
  },
  residual: {
    short: "All of it, keys and policies of the mesh included",
    says: "Encryption of databases, volumes and backups, of the store of the Kubernetes API, and of logs that the mesh writes, with their keys.",
    owner: "platform team with data owners",
  },
  misreadings: [],
  citations: [
    {
      source: "fedramp-2026-site",
      locator: "reference/controls/system-and-communications-protection.md, SC-28 and SC-28 (01)",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/system-and-communications-protection.md?plain=1#L1467",
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
      locator:
        "FedRAMP_rev5_MODERATE-baseline_profile.json, include-controls, sc-28 and sc-28.1; sc-28, Guidance; parameter sc-28_odp.01",
      url: "https://github.com/GSA/fedramp-automation/blob/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json#L33666",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
