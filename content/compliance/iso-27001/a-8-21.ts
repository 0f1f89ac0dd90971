import type { RequirementFile } from "../../types";

export default {
  id: "a-8-21",
  framework: "iso-27001",
  number: "A.8.21",
  title: "Security of network services",
  asks: "For each network service, in house or bought, the security mechanisms, service levels and requirements are identified, put into force and watched.",
  relevance: "supporting",
  reaches:
    "A mesh run by the platform team can itself be such a service: encryption and access rules are its mechanisms, success rate and response time its measured levels.",
  blocks: [
    {
      block: "traffic-metrics",
    },
    {
      block: "enforced-mtls",
      note: "As a mechanism that the service promises to its users.",
    },
  ],
  evidence: [
    "The service description of the mesh: what it promises, to whom, and what is excluded.",
    "The measured levels of one period next to the promised ones.",
  ],
  residual: {
    short: "Providers, lines, cloud network services",
    says: "Network providers and their contracts, lines, name resolution, load balancers and cloud network services, and the right to audit them.",
    owner: "platform team with supplier management",
  },
  misreadings: [],
  citations: [
    {
      source: "prowler-iso-27001",
      locator: "Id A.8.21, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L1331",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "adoptech-iso-27001",
      locator: "ISO 27001: 2022 Control Description",
      url: "https://knowledge.adoptech.co.uk/a.8.21-security-of-network-services",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "vorago-iso-27001",
      locator: "Quick Guide: Annex A 8.21 at a Glance",
      url: "https://www.voragosecurity.com/annex-controls/iso-27001-2022-annex-a-8-21-security-of-network-services",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
