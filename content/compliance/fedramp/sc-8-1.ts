import type { RequirementFile } from "../../types";

export default {
  id: "sc-8-1",
  framework: "fedramp",
  number: "SC-8(1)",
  title: "Cryptographic protection in transit",
  asks: "Use cryptography to prevent disclosure or to detect changes during transmission, or for both. The legacy guidance applies it where encryption was chosen and not physical protection, and wants it validated under FIPS or approved by the NSA, with the modules listed in the system security plan. Under the 2026 rules the modules follow the rules on cryptographic module use (SC-13).",
  controls: ["sc-8.1"],
  relevance: "direct",
  reaches:
    "Mutual TLS between workloads is such a mechanism. Whether its module is validated depends on the build that runs, not on the mesh.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "validated-cryptography",
      note: "By the legacy guidance in every baseline; by the 2026 rules a must in Class D, recommended in Class C, left open in Class B.",
    },
  ],
  evidence: [
    "For each image of the mesh its module with certificate number, version and operating environment, as the package lists it",
    "The protocol versions and suites that sampled workloads accept",
  ],
  residual: {
    short: "Module validation, all other encryption in transit",
    says: "The validation of modules and the choice of suites, and the encryption of every flow that does not pass the mesh, including encryption that a cloud provider offers and that has to be switched on.",
    owner: "cryptography and key management",
  },
  misreadings: [
    {
      claim: "FIPS mode is switched on, so the mesh is FIPS compliant.",
      correction:
        "The rules ask which module each service uses and whether that module is validated by the CMVP or is an update stream of one. A setting that restricts algorithms answers neither question.",
      source: "fedramp-consolidated-rules-2026",
      locator: "fedramp-consolidated-rules.json, CMU-CSO-CMD and CMU-CSO-UVM",
      url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L3136",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "fedramp-rev5-baselines",
      locator: "FedRAMP_rev5_MODERATE-baseline_profile.json, sc-8.1, Requirement and Guidance",
      url: "https://github.com/GSA/fedramp-automation/blob/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json#L32959",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-2026-site",
      locator: "reference/controls/system-and-communications-protection.md, SC-08 (01)",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/system-and-communications-protection.md?plain=1#L790",
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
