import type { RequirementFile } from "../../types";

export default {
  id: "cc6-7",
  framework: "soc-2",
  number: "CC6.7",
  title: "Transmission, movement and removal of information",
  asks: "Transmission, movement and removal of information are restricted to authorised users and processes, inside and outside, and the information is protected on the way, as far as the organisation’s objectives ask for it.",
  relevance: "direct",
  reaches:
    "Transmission between processes: a connection is encrypted, both ends prove who they are, and a destination outside has to be on a list.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "Between internal services it is tested where the organisation has named it as a control.",
    },
    {
      block: "controlled-egress",
    },
  ],
  evidence: [
    "For every month of the period the query for plaintext traffic, with the query that shows that metrics were collected",
    "The pods, ports and namespaces that were exempt in the period, each with the days on which the exemption began and ended",
  ],
  residual: {
    short: "Data loss prevention, media, mobile devices",
    says: "Data loss prevention, removable media and backups, mobile devices, transfers by people, and traffic of endpoints outside the mesh.",
    owner: "information security",
  },
  misreadings: [
    {
      claim: "SOC 2 requires encryption of all traffic between internal services.",
      correction:
        "The criterion asks for protection that meets the organisation’s objectives. Its point of focus on encryption speaks of what goes beyond the points of connection, and points of focus are no requirements. Encryption inside is the organisation’s choice, and is tested once it is one of its controls.",
      source: "prowler-soc-2-aws",
      locator:
        "prowler/compliance/aws/soc2_aws.json, cc_6_7, Uses Encryption Technologies or Secure Communication Channels to Protect Data",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L335",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "prowler-soc-2-aws",
      locator: "prowler/compliance/aws/soc2_aws.json, cc_6_7",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L335",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "kirkpatrickprice-soc-2-academy",
      locator: "Common Criteria 6.7",
      url: "https://kirkpatrickprice.com/tag/soc-2-academy/page/6/",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "comparison",
    },
    {
      source: "trustnet-soc-2-encryption",
      locator: "Encryption Requirements Found in SOC 2; Recommended Best Practices",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
