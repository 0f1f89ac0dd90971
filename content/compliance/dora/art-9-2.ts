import type { RequirementFile } from "../../types";

export default {
  id: "art-9-2",
  framework: "dora",
  number: "Art. 9(2) and 9(3)",
  title: "Data in transit and means of transfer",
  asks: "Have security policies, protocols and tools that aim at resilient, continuous and available systems and at high standards of availability, authenticity, integrity and confidentiality for data at rest, in use and in transit. The solutions used have to secure the means by which data is transferred, keep the risk of corruption, loss, unauthorised access and technical flaws small, and guard against poor administration and human error.",
  relevance: "supporting",
  reaches:
    "Between workloads in the mesh, enforced mutual TLS secures the means of transfer, and rules on who may call whom limit unauthorised access. Both count for data in transit only; Article 13(e) and 14(1)(a) of the RTS say more exactly what is asked there.",
  blocks: [
    { block: "enforced-mtls" },
    {
      block: "default-deny-authorization",
      note: "For the risk of unauthorised access in Article 9(3)(b), as far as services call services.",
    },
  ],
  evidence: [
    "For each critical or important function, the list of its service connections with the protection of each and the policy clause that asks for it.",
    "The record of exceptions, with owner, reason, end date and approval.",
  ],
  residual: {
    short: "Data at rest and in use, links outside the mesh",
    says: "The policies themselves, data at rest, in use and in backups, connections to databases, brokers and partners outside the mesh, and the availability of the systems as a whole.",
    owner: "information security with the owners of data and platforms",
  },
  misreadings: [
    {
      claim: "A mesh with mutual TLS covers DORA’s requirement to protect data.",
      correction:
        "The article names data at rest, in use and in transit, and availability as well as confidentiality. A mesh answers for one of the three states, on the connections between its own workloads.",
      source: "eu-dora",
      locator: "Article 9(2) and 9(3)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora",
      locator: "Article 9(2); Article 9(3)(a) to (d)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "eu-dora-rts",
      locator: "Article 2(1)(c) and (d)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
