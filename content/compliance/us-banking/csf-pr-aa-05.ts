import type { RequirementFile } from "../../types";

export default {
  id: "csf-pr-aa-05",
  framework: "us-banking",
  number: "NIST CSF 2.0 PR.AA-05",
  title: "Permissions are managed, enforced and reviewed",
  asks: "An outcome: rights of access follow a policy, are managed, enforced and looked through again, and give no more than is needed to any one role.",
  relevance: "supporting",
  reaches:
    "For calls between services, rules by identity define and enforce who may call whom, and a repository keeps who proposed and who approved a change. The review is done by people.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
    {
      block: "versioned-policy",
      note: "Author and approver of a rule have to be two people.",
    },
  ],
  evidence: [
    "The policy that says who decides on access between services, and the last review of the rules against it.",
  ],
  residual: {
    short: "People, data, physical access, the review",
    says: "Permissions of people and on data, separation of duties in the business, physical access, and periodic review.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Authorization policies between services are least privilege in the sense of PR.AA-05.",
      correction:
        "The outcome also asks that permissions are defined in a policy, reviewed, and keep duties apart; its first example reviews logical and physical privileges whenever someone changes role or leaves.",
      source: "nist-csf-2-0-catalog",
      locator: "PR.AA-05, statement and examples .207 to .210",
      url: "https://github.com/usnistgov/oscal-content/blob/78650f02ad9321bb7b817846f8fbd4f2bcd620de/nist.gov/CSF/v2.0/yaml/NIST_CSF_v2.0_catalog.yaml",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-csf-2-0-catalog",
      locator: "PR.AA-05, statement and examples .207 to .210",
      url: "https://github.com/usnistgov/oscal-content/blob/78650f02ad9321bb7b817846f8fbd4f2bcd620de/nist.gov/CSF/v2.0/yaml/NIST_CSF_v2.0_catalog.yaml",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
