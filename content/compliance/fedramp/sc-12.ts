import type { RequirementFile } from "../../types";

export default {
  id: "sc-12",
  framework: "fedramp",
  number: "SC-12",
  title: "Cryptographic key establishment and management",
  asks: "Establish and manage keys by the requirements that apply. The legacy baselines set federal requirements, allow wildcard certificates within the system and rule them out for customers’ access from outside. The 2026 rules set no value and add no guidance. In all baselines and in Classes B, C and D.",
  controls: ["sc-12"],
  relevance: "supporting",
  reaches:
    "Each workload gets a key and a certificate of its own that are renewed without people, so services need no shared or wildcard certificate among themselves.",
  blocks: [
    {
      block: "workload-identity",
    },
    {
      block: "certificate-authority",
      note: "Who holds the root and the issuing key, and where, is the heart of the control.",
    },
  ],
  evidence: [
    "The key management procedure, with the custody of root and issuing keys and the record of the last rotation",
    "Where the legacy guidance applies: the certificates at external endpoints, none of them a wildcard",
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
    short: "Root keys, storage keys, customer endpoints",
    says: "Custody of root and issuing keys, keys for stored data, certificates of external endpoints, and in Class D availability after the loss of keys (SC-12(1)). SC-17, certificates under an approved policy, comes on top in Classes C and D.",
    owner: "cryptography and key management",
  },
  misreadings: [
    {
      claim: "FedRAMP forbids wildcard certificates.",
      correction:
        "The legacy guidance allows them within the system and rules them out only for customers’ access from outside. The 2026 rules do not speak of them.",
      source: "fedramp-rev5-baselines",
      locator: "FedRAMP_rev5_MODERATE-baseline_profile.json, sc-12, third Guidance",
      url: "https://github.com/GSA/fedramp-automation/blob/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json#L33061",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "fedramp-rev5-baselines",
      locator: "FedRAMP_rev5_MODERATE-baseline_profile.json, sc-12, Guidance; parameter sc-12_odp",
      url: "https://github.com/GSA/fedramp-automation/blob/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json#L33061",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-2026-site",
      locator: "reference/controls/system-and-communications-protection.md, SC-12; SC-12 (01); SC-17",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/system-and-communications-protection.md?plain=1#L920",
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
