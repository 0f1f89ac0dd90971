import type { RequirementFile } from "../../types";

export default {
  id: "nydfs-500-6",
  framework: "us-banking",
  number: "NYDFS 500.6",
  title: "Audit trail",
  asks: "As the risk assessment calls for, keep systems that can reconstruct material financial transactions, and audit trails to detect and answer cybersecurity events. Records of the first kind are kept for at least five years, of the second for three.",
  relevance: "evidence",
  reaches:
    "For the second part only: logs of calls between services, refused ones included, give context to a cybersecurity event. They hold no transaction and cannot reconstruct one.",
  blocks: [
    {
      block: "access-logs",
      note: "Has to be kept for three years where it is made part of the audit trail.",
    },
  ],
  evidence: [
    "The list of systems that can reconstruct material transactions, with a reconstruction that was tested.",
    "The retention settings of the log store, next to the periods of five and three years.",
  ],
  residual: {
    short: "Reconstruction of transactions; detection and response",
    says: "Records of transactions in applications and ledgers, logs of users and systems, detection and response, and retention.",
    owner: "information security with finance operations",
  },
  misreadings: [
    {
      claim: "Request logs and traces from a mesh are the audit trail of section 500.6.",
      correction:
        "The section asks for systems that reconstruct material financial transactions and for audit trails that detect events likely to do material harm. A request line names services and, as a rule, no account, amount or booking.",
      source: "turbot-nydfs-23",
      locator: "nydfs_23/500_06.pp, description of nydfs_23_500_06",
      url: "https://github.com/turbot/steampipe-mod-aws-compliance/blob/12354940a4f5e4bde1fd2227171d2fa587e005da/nydfs_23/500_06.pp",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "turbot-nydfs-23",
      locator: "nydfs_23/500_06.pp, description of nydfs_23_500_06",
      url: "https://github.com/turbot/steampipe-mod-aws-compliance/blob/12354940a4f5e4bde1fd2227171d2fa587e005da/nydfs_23/500_06.pp",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "lexology-nydfs-500-6",
      locator: "Section 500.06: Audit Trails",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
