import type { RequirementFile } from "../../types";

export default {
  id: "itgc-access",
  framework: "sox",
  number: "ITGC: access",
  title: "Access to programs and data",
  asks: "Only authorised persons and systems get at the programs and data that financial reporting depends on; unauthorised access and privileges beyond a person’s duties are named as risks.",
  relevance: "supporting",
  reaches:
    "Authorisation rules decide which workloads may call the ledger or the payment service. The identity they rest on is a workload’s, not a person’s.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
    {
      block: "workload-identity",
    },
  ],
  evidence: [
    "The list of permitted callers of each system in scope, with its owner’s dated review.",
    "A call from a workload that is not on the list, refused.",
  ],
  residual: {
    short: "Users, administrators, database access, periodic review",
    says: "Joiners, movers and leavers, database and platform administrators, segregation of duties, and who may change mesh policy, which Kubernetes access control decides.",
    owner: "identity and access management with the system owners",
  },
  misreadings: [],
  citations: [
    {
      source: "pcaob-as-2201",
      locator: "Appendix B, paragraph .B29, general controls over access to programs",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "pcaob-as-2110",
      locator: "Appendix B, paragraph .B4, unauthorised access to data; privileges beyond assigned duties",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
