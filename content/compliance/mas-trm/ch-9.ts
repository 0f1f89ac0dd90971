import type { RequirementFile } from "../../types";

export default {
  id: "ch-9",
  framework: "mas-trm",
  number: "ch. 9",
  title: "Access control",
  asks: "By reports: manage the access of users, privileged access and remote access, with least privilege and segregation of duties as recommended practice.",
  relevance: "supporting",
  reaches:
    "The sections are named after users, privileged access and remote access, so people come first. AWS’s mapping also counts the roles of machines under 9.1.1; read that way, rules between services are least privilege for service accounts.",
  blocks: [
    {
      block: "default-deny-authorization",
      note: "For service accounts, where your own policy counts them as accounts whose access is managed.",
    },
  ],
  evidence: [
    "The access policy, with its line on accounts of systems.",
    "The matrix of allowed calls with owners and the date of the last review, and beside it the list of people who may change it.",
  ],
  residual: {
    short: "Users, administrators, remote access",
    says: "Access of staff, contractors and administrators, multi-factor log-in, remote access, reviews, and the privileged right to change mesh policy.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Workload identity in a mesh answers the chapter on access control.",
      correction:
        "Its sections are reported as user access, privileged access and remote access management. A mesh identity is a service account and names no person.",
      source: "kiro-banking-mas-trm",
      locator: "Rows 9.1, 9.2 and 9.3",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "mas-trm-response-2021",
      locator: "Contents, chapter 9, Access Control",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "kiro-banking-mas-trm",
      locator: "Rows 9.1, 9.2 and 9.3",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "cyscale-mas-trm",
      locator: "Access control",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "aws-mas-trm-guard-rules",
      locator: "9.1.1 and 9.1.2 beside rules on machine roles and policies",
      url: "https://github.com/aws-cloudformation/aws-guard-rules-registry/blob/7f7340c26ae5d5e8874651dbffeb12e0e9f505b6/mappings/rule_set_mas_trmg.json#L345",
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
