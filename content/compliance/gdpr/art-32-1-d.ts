import type { RequirementFile } from "../../types";

export default {
  id: "art-32-1-d",
  framework: "gdpr",
  number: "Art. 32(1)(d)",
  title: "Regular testing of the measures",
  asks: "As appropriate to the risk, have a process that regularly tests, assesses and evaluates whether the security measures work.",
  relevance: "evidence",
  reaches:
    "Tests of a mesh control can run on a schedule and keep their results: a refused call, a metric without plaintext traffic, a comparison of the policy in force with the one approved.",
  blocks: [
    {
      block: "traffic-metrics",
    },
    {
      block: "versioned-policy",
    },
  ],
  evidence: [
    "Dated results of a plaintext call and of a call without permission, both refused.",
    "Drift reports between repository and cluster, with what was done about each difference.",
  ],
  residual: {
    short: "The testing programme, its judgement and its follow-up",
    says: "Which measures are tested how often, tests of everything outside the mesh, the evaluation of results and the repair of what fails.",
    owner: "information security",
  },
  misreadings: [],
  citations: [
    {
      source: "eu-gdpr",
      locator: "Article 32(1)(d)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
