import type { RequirementFile } from "../../types";

export default {
  id: "a-8-32",
  framework: "iso-27001",
  number: "A.8.32",
  title: "Change management",
  asks: "Changes to information systems and to what processes information follow change procedures.",
  relevance: "evidence",
  reaches:
    "Changes to mesh policy and routing leave a record of who asked, who approved and what was applied, if they go through version control.",
  blocks: [
    {
      block: "versioned-policy",
    },
  ],
  evidence: [
    "A sample of changes to mesh policy: request, assessed impact, approval by a second person, test result and deployment.",
    "Emergency changes made directly in the cluster, with their later approval.",
  ],
  residual: {
    short: "Impact, tests, emergency changes, everything else",
    says: "Assessing impact, testing, telling those concerned, emergency changes, and changes to applications, data and infrastructure.",
    owner: "change management",
  },
  misreadings: [
    {
      claim: "With policies in Git, change management is in place.",
      correction:
        "A history shows what changed and who merged it. The procedure also assesses impact, authorises, tests, communicates and updates recovery plans.",
      source: "vorago-iso-27001",
      locator: "Quick Guide: Annex A 8.32 at a Glance",
      url: "https://www.voragosecurity.com/annex-controls/iso-27001-2022-annex-a-8-32-change-management",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "prowler-iso-27001",
      locator: "Id A.8.32, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L1518",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "ciso-assistant-iso-27001",
      locator: "ref_id A.8.32, name",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/iso27001-2022.yaml#L4045",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "vorago-iso-27001",
      locator: "Quick Guide: Annex A 8.32 at a Glance",
      url: "https://www.voragosecurity.com/annex-controls/iso-27001-2022-annex-a-8-32-change-management",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
