import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-14-1-b",
  framework: "dora",
  number: "RTS Art. 14(1)(b)",
  title: "Data leakage and transfer to external parties",
  asks: "Prevent and detect leakage of data, and transfer information securely between the financial entity and external parties.",
  relevance: "supporting",
  reaches:
    "Outbound calls limited to listed destinations make leakage harder; where refusals are logged, attempts leave a trace. What is in the data is not looked at.",
  blocks: [{ block: "controlled-egress" }],
  evidence: [
    "The approved list of outside destinations with owner and purpose, and the log of a refused attempt.",
    "A test of an outbound call from a container that goes round the mesh.",
  ],
  residual: {
    short: "Inspection of content, other channels, agreements",
    says: "Inspection of content, e-mail, files, endpoints and media, secure transfer with partners, and the confidentiality agreements of point (c) with staff and third parties.",
    owner: "information security, with legal for the agreements",
  },
  misreadings: [
    {
      claim: "Egress rules of a mesh prevent data leakage.",
      correction:
        "The point asks for prevention and detection of leakage and does not narrow it to one channel. A rule on destinations knows no content, and leakage through a permitted destination passes it.",
      source: "eu-dora-rts",
      locator: "Article 14(1)(b)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 14(1)(b) and (c)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
