import type { RequirementFile } from "../../types";

export default {
  id: "ac-4",
  framework: "fedramp",
  number: "AC-4, AC-4(21)",
  title: "Enforcement and separation of information flows",
  asks: "Enforce the approved rules for which information may flow where, within the system and to connected systems, and keep flows apart as the organisation has defined. In the Moderate and High baselines, and in Classes C and D.",
  controls: ["ac-4", "ac-4.21"],
  relevance: "direct",
  reaches:
    "Rules by workload identity decide which service may connect to which other service, and a list of outside destinations does so for calls that leave the cluster. What the flows contain is not looked at.",
  blocks: [
    {
      block: "default-deny-authorization",
      note: "The permitted callers are the flow rules in force; they have to follow from the approved flow policy.",
    },
    {
      block: "controlled-egress",
      note: "For flows that leave the cluster.",
    },
  ],
  evidence: [
    "The approved flow policy with the separations it defines, next to the table of permitted callers",
    "For each separation, a negative test: a flow that is not approved is refused, with the log line of the refusal",
  ],
  residual: {
    short: "Content of flows, flows outside the mesh",
    says: "What is in a flow, flows by file, mail or hand, protocols other than TCP, workloads without a proxy, and the choice of separations. In the High baseline and Class D, AC-4(4) also asks that encrypted information does not get past flow control; mutual TLS makes that a question to answer.",
    owner: "security architecture with the platform team",
  },
  misreadings: [],
  citations: [
    {
      source: "fedramp-2026-site",
      locator: "reference/controls/access-control.md, AC-04 and AC-04 (21)",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/access-control.md?plain=1#L548",
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
        "FedRAMP_rev5_MODERATE-baseline_profile.json, include-controls, ac-4 and ac-4.21; no FedRAMP guidance on either",
      url: "https://github.com/GSA/fedramp-automation/blob/c784140bc6d1ac9fa159aabc0e8a29e9aa2c63a9/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json#L114",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "fedramp-2026-site",
      locator: "reference/controls/access-control.md, AC-04 (04), Class D",
      url: "https://github.com/FedRAMP/2026-markdown/blob/beca3de6f90b46ab713c6265a62fb8df5bb7f658/reference/controls/access-control.md?plain=1#L612",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
