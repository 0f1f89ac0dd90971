import type { RequirementFile } from "../../types";

export default {
  id: "ch-6",
  framework: "mas-trm",
  number: "ch. 6",
  title: "Software development: interfaces for others (APIs)",
  asks: "By what others quote: vet third parties before they connect through an API, and govern their access. A published mapping also sorts encryption, logging and availability of connections under this chapter.",
  relevance: "supporting",
  reaches:
    "The chapter looks at interfaces that third parties use. A mesh can carry the call on from the gateway to the service under mutual TLS, and can log it. Meeting the third party, with its credentials and its limits, is the gateway’s work.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "Behind the gateway only; the partner’s own connection ends there.",
    },
    {
      block: "access-logs",
      note: "For the path behind the gateway; the line names the gateway or a service, not the partner.",
    },
  ],
  evidence: [
    "For one API: the path from the partner to the last service, with what encrypts and what logs each hop.",
    "The record of the vetting of one partner and of the rights it was given.",
  ],
  residual: {
    short: "Vetting of partners, their log-in, rates, secure code",
    says: "Vetting and contracts of third parties, their keys or tokens, authorisation by customer and purpose, limits on rates, and secure development as a whole.",
    owner: "API management with third-party risk",
  },
  misreadings: [
    {
      claim: "Mutual TLS in the mesh is the API security that MAS asks for.",
      correction:
        "The sentence quoted from the Guidelines is about vetting third parties and governing their access. A mesh knows workloads, not partners.",
      source: "aravo-mas-trm",
      locator: "Quotation on third party API access",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "mas-trm-response-2021",
      locator: "Contents, chapter 6, Software Application Development and Management",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "aravo-mas-trm",
      locator: "Quotation on third party API access",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "aws-mas-trm-guard-rules",
      locator: "6.4.5 beside rules on TLS, 6.4.6 and 6.4.7 beside logging, 6.4.8 beside availability",
      url: "https://github.com/aws-cloudformation/aws-guard-rules-registry/blob/7f7340c26ae5d5e8874651dbffeb12e0e9f505b6/mappings/rule_set_mas_trmg.json#L33",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  sought: [
    {
      where:
        "the text of the Guidelines on mas.gov.sg and in reprints on vdocuments.net, scribd.com and readkong.com, of which only the contents could be read",
      on: "2026-11-22",
    },
  ],
} satisfies RequirementFile;
