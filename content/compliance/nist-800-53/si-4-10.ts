import type { RequirementFile } from "../../types";

export default {
  id: "si-4-10",
  framework: "nist-800-53",
  number: "SI-4(10)",
  title: "Visibility of encrypted communications",
  asks: "The encrypted traffic that the organisation names is made visible to the monitoring tools that it names; the organisation decides whether internal traffic is part of it. In the high baseline only.",
  controls: ["si-4.10"],
  relevance: "evidence",
  reaches:
    "Mutual TLS takes the content of calls away from sensors on the network. Logs and metrics of the proxies give a part back: who called what with which result, and not the payload.",
  blocks: [
    {
      block: "access-logs",
      note: "In place of what a sensor on the network can no longer see.",
    },
    {
      block: "traffic-metrics",
    },
  ],
  evidence: [
    "The parameter: which encrypted traffic, which tools, and the decision on internal traffic",
    "A statement of what network sensors no longer see since mutual TLS, and what stands in for it",
  ],
  residual: {
    short: "Inspection of payloads, and the sensors themselves",
    says: "Where content has to be inspected, at which point it is decrypted, and the protection of that point.",
    owner: "security operations",
  },
  misreadings: [
    {
      claim: "Encrypting all internal traffic helps with every control.",
      correction:
        "SI-4(10) can become harder: its discussion asks to balance encryption against the need to see into the traffic for monitoring.",
      source: "nist-oscal-content-800-53",
      locator: "Control si-4.10, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control si-4.10, statement and discussion; baseline profiles HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
