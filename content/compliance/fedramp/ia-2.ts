import type { RequirementFile } from "../../types";

export default {
  id: "ia-2",
  framework: "fedramp",
  number: "IA-2, IA-2(1), IA-2(2)",
  title: "Identification and multi-factor login of users",
  asks: "Users who belong to the organisation are uniquely identified and authenticated, and what runs on their behalf is tied to that identity. Privileged and other accounts need several factors, and those have to withstand phishing: so say the legacy Moderate baseline and the 2026 rules, for Classes B, C and D.",
  controls: ["ia-2", "ia-2.1", "ia-2.2"],
  relevance: "none",
  reaches:
    "The identity in a mesh is that of a workload. It names no user, knows no second factor and sees no login, so nothing of it can be shown here.",
  blocks: [],
  evidence: [
    "The list of user accounts, privileged ones marked, with the factors set for each, from the identity provider",
    "A recorded login to the cluster that holds the mesh, with the phishing-resistant factor that was asked for",
  ],
  cadence: {
    value:
      "The 2026 rules put these controls into an independent assessment at least once a year, for Rev5 certifications of Classes B, C and D, at the latest from the first one that starts after 1 January 2027.",
    every: "year",
    source: "fedramp-consolidated-rules-2026",
    locator: "fedramp-consolidated-rules.json, IVV-CSF-AIA, control lists by class; IVV, rev5, effective",
    url: "https://github.com/FedRAMP/rules/blob/12fe1b60f578ab448c26d143baac99d16d8bfe14/fedramp-consolidated-rules.json#L6827",
    checkedOn: "2026-11-22",
    read: "primary",
    about: "own-behaviour",
  },
  residual: {
    short: "All of it: directory, several factors, privileged access",
    says: "The identity provider, phishing-resistant login and privileged access management do this, also for those who operate the mesh.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Mutual TLS withstands phishing, so a mesh supplies the authentication that IA-2 asks for.",
      correction:
        "The control speaks of organisational users and their accounts. Identification of services is a control of its own, IA-9, and it is in no baseline.",
      source: "fedramp-2026-site",
      locator:
        "reference/controls/identification-and-authentication.md, IA-02 with FedRAMP Guidance; IA-09, no class named",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/identification-and-authentication.md?plain=1#L45",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "fedramp-2026-site",
      locator:
        "reference/controls/identification-and-authentication.md, IA-02, IA-02 (01) and IA-02 (02), with FedRAMP Guidance",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/identification-and-authentication.md?plain=1#L45",
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
        "FedRAMP_rev5_MODERATE-baseline_profile.json, include-controls, ia-2, ia-2.1 and ia-2.2; ia-2, second Requirement",
      url: "https://github.com/GSA/fedramp-automation/blob/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json#L15558",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
