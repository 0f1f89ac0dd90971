import type { RequirementFile } from "../../types";

export default {
  id: "sc-13",
  framework: "fedramp",
  number: "SC-13",
  title: "Cryptographic protection",
  asks: "Determine where cryptography is used and use the type required for each use. In the legacy baselines: validated under FIPS or approved by the NSA. Under the 2026 rules: document every module, and use validated modules or update streams of them, as a must in Class D, as a recommendation in Class C, as an option in Class B.",
  controls: ["sc-13"],
  relevance: "supporting",
  reaches:
    "The links of the mesh are one use of cryptography among many. They count where the build that runs rests on a validated module or on an update stream of one.",
  blocks: [
    {
      block: "validated-cryptography",
      note: "Control plane, proxies and certificate authority each need an entry of their own.",
    },
  ],
  evidence: [
    "The list of modules by service, each marked as validated, as an update stream or as neither",
    "For each image of the mesh the CMVP certificate, its status on the day, and the supplier’s statement for the image digest",
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
    short: "All other cryptography of the system",
    says: "Stored data, hashing, random numbers, key generation, one-time passwords, SSH and the edge, and the decision on modules that are not validated.",
    owner: "cryptography and key management",
  },
  misreadings: [
    {
      claim: "Every FedRAMP certification requires cryptography validated under FIPS.",
      correction:
        "The legacy baselines do. In the 2026 rules active validation is a must in Class D, a should in Class C and a may in Class B; documenting the modules is a must in all three.",
      source: "fedramp-consolidated-rules-2026",
      locator: "fedramp-consolidated-rules.json, CMU-CSO-UVM, varies by class; CMU-CSO-CMD",
      url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L3136",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      claim: "A module with a FIPS 140-2 certificate is still a validated module.",
      correction:
        "NIST announced that those modules go to the Historical List in September 2026 and may then be used for existing applications only. The 2026 rules speak of active validations.",
      source: "nist-cmvp-overview",
      locator: "Fourth paragraph, on FIPS 140-2 and the Historical List",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "fedramp-rev5-baselines",
      locator: "FedRAMP_rev5_MODERATE-baseline_profile.json, sc-13, Guidance; parameter sc-13_odp.02",
      url: "https://github.com/GSA/fedramp-automation/blob/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json#L33141",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-2026-site",
      locator: "reference/controls/system-and-communications-protection.md, SC-13, FedRAMP Guidance",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/system-and-communications-protection.md?plain=1#L1003",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-consolidated-rules-2026",
      locator: "fedramp-consolidated-rules.json, CMU-CSO-UVM",
      url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L3136",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-2026-site",
      locator: "reference/cryptographic-module-use.md, whole page with dates for Rev5",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/cryptographic-module-use.md?plain=1#L64",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-cryptographic-module-policy",
      locator: "Effective Date; Policy Overview",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "fortreum-cryptographic-module-policy",
      locator: "Guidance to CSPs, on update streams",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
