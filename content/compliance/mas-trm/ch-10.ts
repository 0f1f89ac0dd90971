import type { RequirementFile } from "../../types";

export default {
  id: "ch-10",
  framework: "mas-trm",
  number: "ch. 10",
  title: "Cryptography",
  asks: "By reports, in two parts: algorithms and protocols that are recognised and suited to the purpose (10.1), and the management of keys over their whole life (10.2).",
  relevance: "supporting",
  reaches:
    "For links between services in the mesh it supplies a current protocol, and keys that are issued, renewed and retired without people. Whether protocol, key length and custody suit the purpose is for the institution to say.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "certificate-authority",
      note: "Custody and replacement of the issuing key are key management in the sense of 10.2.",
    },
    {
      block: "workload-identity",
    },
  ],
  evidence: [
    "The cryptography standard of the institution beside the protocol versions and suites that the proxies really offer.",
    "The procedure for the issuing key: who holds it, how it is replaced, and the record of the last replacement.",
  ],
  residual: {
    short: "Standards, all other keys, hardware for keys",
    says: "The institution’s cryptography standard and its review, keys for stored data, customers and payments, hardware security modules, and destruction and recovery of keys.",
    owner: "information security with the PKI team",
  },
  misreadings: [
    {
      claim: "The Guidelines require mutual TLS between all services.",
      correction:
        "They are best practice without statutory force, and a reader of the text says that they contain no specific controls. Which links to encrypt is for the institution to decide and to defend.",
      source: "cyscale-mas-trm",
      locator: "Paragraph after the list of 13 sections; Cryptography",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "mas-trm-response-2021",
      locator: "Contents, chapter 10, Cryptography",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "kiro-banking-mas-trm",
      locator: "Rows 10.1 and 10.2",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "cyscale-mas-trm",
      locator: "Cryptography",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "aws-mas-trm-guard-rules",
      locator: "10.1.1 beside rules on TLS and encryption, 10.2.1 to 10.2.3 beside key rotation",
      url: "https://github.com/aws-cloudformation/aws-guard-rules-registry/blob/7f7340c26ae5d5e8874651dbffeb12e0e9f505b6/mappings/rule_set_mas_trmg.json#L34",
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
