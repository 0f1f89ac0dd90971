import type { RequirementFile } from "../../types";

export default {
  id: "art-11",
  framework: "dora",
  number: "Art. 11",
  title: "Business continuity, response and recovery",
  asks: "Have an ICT business continuity policy with response and recovery plans, based on an analysis of business impact, with redundancy for critical components. Test the plans, cyber-attacks and switchovers to redundant capacity included.",
  relevance: "evidence",
  reaches:
    "Timeouts, limited retries and ejection of failing endpoints keep a disturbance small, and their records show how a switchover went. They are no plan, and the mesh is itself a component that the plans have to cover.",
  blocks: [{ block: "resilience" }],
  evidence: [
    "The report of a switchover test with the traffic records: when calls moved, what failed, when service was back.",
    "The pages of the recovery plan on the mesh: loss of the control plane, of the certificate authority and of a gateway.",
  ],
  cadence: {
    every: "year",
    value:
      "Business continuity and recovery plans are tested at least yearly, and upon substantive changes to systems behind critical or important functions.",
    source: "eu-dora",
    locator: "Article 11(6)(a)",
    checkedOn: "2026-11-22",
    read: "primary",
    about: "own-behaviour",
  },
  residual: {
    short: "Plans, impact analysis, data, sites, crisis management",
    says: "The policy, the impact analysis, recovery objectives and their proof, data and storage, sites, providers, staff and crisis communication.",
    owner: "business continuity management",
  },
  misreadings: [
    {
      claim: "Failover by the mesh shows that recovery objectives are met.",
      correction:
        "What is tested are the plans, on severe but plausible scenarios, with data, staff and providers, and with the return to normal operation. Moving calls to another endpoint is one part of one scenario.",
      source: "eu-dora-rts",
      locator: "Article 25(2)(a) to (e) and the subparagraph on point (c)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora",
      locator: "Article 11(1) to 11(6)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "eu-dora-rts",
      locator: "Articles 25(2) and 26(2)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
