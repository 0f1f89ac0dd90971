import type { RequirementFile } from "../../types";

export default {
  id: "a-8-9",
  framework: "iso-27001",
  number: "A.8.9",
  title: "Configuration management",
  asks: "Configurations of hardware, software, services and networks, the security settings among them, are set, documented, put into force, watched and reviewed.",
  relevance: "evidence",
  reaches:
    "Mesh policies kept in version control show for one part of the estate what is set, who approved it, and whether the cluster differs.",
  blocks: [
    {
      block: "versioned-policy",
    },
  ],
  evidence: [
    "The baseline of mesh settings with the reason for each departure from it.",
    "A drift report over the period, with what was done about each finding.",
  ],
  residual: {
    short: "Nodes, images, network devices, cloud and applications",
    says: "Baselines for everything else: nodes, the cluster itself, images, network devices, cloud accounts and applications.",
    owner: "platform team",
  },
  misreadings: [],
  citations: [
    {
      source: "prowler-iso-27001",
      locator: "Id A.8.9, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L1082",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "ciso-assistant-iso-27001",
      locator: "ref_id A.8.9, name",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/iso27001-2022.yaml#L3169",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
