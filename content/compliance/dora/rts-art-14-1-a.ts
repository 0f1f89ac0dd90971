import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-14-1-a",
  framework: "dora",
  number: "RTS Art. 14(1)(a)",
  title: "Protection of information during transmission",
  asks: "Ensure availability, authenticity, integrity and confidentiality of data while it crosses a network, and have procedures to assess whether that is so. The design rests on data classification and risk assessment.",
  relevance: "direct",
  reaches:
    "Enforced mutual TLS gives authenticity, integrity and confidentiality between workloads in the mesh; a regular query for unencrypted connections can be part of the procedure that assesses it. Availability is a matter of the network and of capacity.",
  blocks: [{ block: "enforced-mtls" }],
  evidence: [
    "The assessment procedure in writing, with query, frequency, threshold and owner, and its results over the period.",
    "One finding of the procedure with what was done about it.",
  ],
  residual: {
    short: "Availability, other paths, transfers to outside parties",
    says: "Availability of the network, paths outside the mesh, messages that pass brokers, files, and the assessment procedure for all of these.",
    owner: "information security",
  },
  misreadings: [
    {
      claim:
        "Since the mesh switches mutual TLS on by itself, traffic between services is always encrypted and authenticated.",
      correction:
        "Encryption by default is not enforcement: traffic from and to pods outside the mesh, and on skipped ports, is not covered. The point also asks for procedures that assess whether the protection holds.",
      source: "linkerd-automatic-mtls",
      locator: "Which traffic can Linkerd automatically mTLS?; for the procedures Article 14(1)(a) of the RTS",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-004",
        locator: "Linkerd: The Minimalist Champion, second paragraph",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 14(1)(a) and 14(2)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
