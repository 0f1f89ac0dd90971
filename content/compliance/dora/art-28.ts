import type { RequirementFile } from "../../types";

export default {
  id: "art-28",
  framework: "dora",
  number: "Art. 28 and 29",
  title: "ICT third-party risk, register and exit",
  asks: "Manage third-party risk under a strategy, keep a register of all contracts on ICT services, assess a provider before contracting, concentration and substitutability included, and have tested exit plans for services behind critical or important functions. Responsibility stays with the financial entity.",
  relevance: "none",
  reaches:
    "No mesh manages its own provider. Choosing a vendor’s distribution, a managed mesh or paid support can create an arrangement that belongs in the register.",
  blocks: [],
  evidence: [
    "The entry in the register of information for the mesh’s provider, or the reasoned decision that the arrangement is no ICT service.",
    "The exit plan: how to move to the community builds, another provider or another mesh, with the last test of it.",
  ],
  cadence: {
    every: "year",
    value:
      "Authorities are told at least yearly the number of new arrangements, the kinds of providers and contracts, and the services.",
    source: "eu-dora",
    locator: "Article 28(3), third subparagraph",
    checkedOn: "2026-11-22",
    read: "primary",
    about: "own-behaviour",
  },
  residual: {
    short: "All of it",
    says: "Strategy, due diligence, register, concentration risk, monitoring, audit rights and exit plans.",
    owner: "third-party risk management with procurement",
  },
  misreadings: [
    {
      claim: "A bank that runs an open-source mesh without a contract has no duties under DORA for it.",
      correction:
        "Without a provider there is no entry in the register. The mesh is still an ICT asset: libraries, open-source ones included, are tracked for services behind critical or important functions, and open-source code is, where feasible, analysed and tested before it goes into production.",
      source: "eu-dora-rts",
      locator: "Articles 10(2)(d) and 16(8); for “ICT asset” Article 3(7) of DORA",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      claim: "A vendor’s certificate or statement on DORA moves the responsibility to the vendor.",
      correction:
        "Financial entities remain fully responsible at all times for their duties under DORA, whatever the contract says.",
      source: "eu-dora",
      locator: "Article 28(1)(a)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora",
      locator: "Article 28(1)(a), 28(2), 28(3), 28(4), 28(7) and 28(8); Article 29(1)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "eu-dora",
      locator: "Article 3(18) to 3(21) and Recital 35",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
