import type { RequirementFile } from "../../types";

export default {
  id: "a-8-5",
  framework: "iso-27001",
  number: "A.8.5",
  title: "Secure authentication",
  asks: "Authentication is as strong as the access policy and the restrictions on the information ask for.",
  relevance: "supporting",
  reaches: "Authentication of services to each other. People, and the first login, are outside.",
  blocks: [
    {
      block: "workload-identity",
    },
    {
      block: "enforced-mtls",
      note: "A certificate authenticates nobody as long as calls without one are accepted.",
    },
  ],
  evidence: [
    "The level of authentication that the policy asks for calls between services, and the setting that enforces it.",
  ],
  residual: {
    short: "People: passwords, second factor, sessions",
    says: "Login of people and administrators, second factor, passwords, sessions, and authentication of partners and customers.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "With mutual TLS everywhere, secure authentication is done.",
      correction:
        "The control covers human and non-human users. Mutual TLS authenticates workloads; a person behind a call has to be authenticated elsewhere.",
      source: "isms-online-iso-27001",
      locator: "Purpose of ISO 27001:2022 Annex A 8.5",
      url: "https://www.isms.online/iso-27001/annex-a/8-5-secure-authentication-2022",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "prowler-iso-27001",
      locator: "Id A.8.5, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L1013",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "control-stack-iso-27001",
      locator: "Official control statement",
      url: "https://controlstack.au/controls/iso27001-annex-a-8-5-secure-authentication-technologies-and-procedures/",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "vorago-iso-27001",
      locator: "Quick Guide: Annex A 8.5 at a Glance",
      url: "https://www.voragosecurity.com/annex-controls/iso-27001-2022-annex-a-8-5-secure-authentication",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
