import type { RequirementFile } from "../../types";

export default {
  id: "art-24",
  framework: "dora",
  number: "Art. 24 and 25",
  title: "Programme of resilience testing",
  asks: "Run a risk-based testing programme with independent testers and follow findings up. Systems behind critical or important functions get appropriate tests every year, such as vulnerability scans, network security assessments, scenario-based and performance tests, and penetration tests. Lighter rules hold for microenterprises.",
  relevance: "evidence",
  reaches:
    "Delays and faults put between services can be one scenario-based test, and timeouts and retries are what such a test examines. The mesh itself is among the systems to be tested.",
  blocks: [
    {
      block: "resilience",
      note: "As what is put to the test. The means to inject delays and faults is not part of the block.",
    },
  ],
  evidence: [
    "The report of a scenario-based test with slow and failing dependencies: scope, tester, results, findings and retest.",
    "A network security assessment that tries to reach a service from outside the mesh and from a workload that is not permitted.",
  ],
  cadence: {
    every: "year",
    value:
      "At least once a year appropriate tests are run on all systems and applications that support critical or important functions. The paragraph leaves microenterprises out.",
    source: "eu-dora",
    locator: "Article 24(6)",
    checkedOn: "2026-11-22",
    read: "primary",
    about: "own-behaviour",
  },
  residual: {
    short: "The programme, other tests, independence, remediation",
    says: "The programme, scans, source code reviews, penetration tests and threat-led tests under Article 26, independent testers, and the follow-up of findings.",
    owner: "resilience testing with the owners of the tested systems",
  },
  misreadings: [
    {
      claim: "Fault injection in the mesh is the resilience test of DORA.",
      correction:
        "The programme comprises many kinds of test on all systems behind critical or important functions, by independent parties, with findings that are followed up. Injected faults are one scenario among them.",
      source: "eu-dora",
      locator: "Articles 24(2), 24(4) to 24(6) and 25(1)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora",
      locator: "Article 24(1) to 24(6); Article 25(1) and 25(3)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
