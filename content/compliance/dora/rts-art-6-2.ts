import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-6-2",
  framework: "dora",
  number: "RTS Art. 6(2)",
  title: "Encryption policy with rules for internal connections",
  asks: "The policy on encryption rests on an approved data classification and risk assessment. It holds rules for data at rest and in transit (a), in use where necessary (b), internal network connections and traffic with external parties (c), and key management (d). It also sets criteria for techniques, provides for change when cryptanalysis moves on, and has departures recorded with reasons.",
  relevance: "supporting",
  reaches:
    "Enforced mutual TLS carries out a rule under point (c) for internal connections, and the part of point (a) on data in transit, between workloads in the mesh. The rule has to exist first: the requirement is about the policy.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "As far as the policy asks for it; the policy may set other rules for other classes of data.",
    },
  ],
  evidence: [
    "A table that leads from the clause of the policy to the setting of the mesh and to the query that shows it in force.",
    "The approved data classification and risk assessment on which the clause rests.",
    "The record of mitigation and monitoring measures, with reasons, where leading practices or an update of the cryptography are not possible (Article 6(3) to 6(5)).",
  ],
  cadence: {
    every: "year",
    value:
      "As part of the ICT risk management framework the policy is reviewed at least once a year, and after major incidents and findings; microenterprises review it periodically.",
    source: "eu-dora",
    locator: "Article 6(5); for the policies Article 2(2)(j) of the RTS",
    checkedOn: "2026-11-22",
    read: "primary",
    about: "own-behaviour",
  },
  residual: {
    short: "The policy, classification, exceptions, other data states",
    says: "The written policy, with the date of its formal approval by the management body, the classification, criteria for techniques, updates after developments in cryptanalysis, data at rest and in use, and traffic with external parties.",
    owner: "information security; approval by the management body",
  },
  misreadings: [
    {
      claim: "In financial services every call between services must be encrypted.",
      correction:
        "The RTS asks for rules on internal connections, drawn from data classification and risk assessment. It neither orders encryption for each call nor lets the question stay open.",
      source: "eu-dora-rts",
      locator: "Article 6(2), first sentence and point (c)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Opening paragraph, third sentence",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "comparison",
      },
    },
    {
      claim: "DORA requires cryptographic modules validated under FIPS 140.",
      correction:
        "The RTS asks for criteria that take leading practices and standards into account, and for mitigation where these cannot be followed. It names no validation of modules.",
      source: "eu-dora-rts",
      locator: "Article 6(3)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 6(1) and 6(2)(a) to (d); Article 6(3) to 6(5); for the approval Article 2(2)(b)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
