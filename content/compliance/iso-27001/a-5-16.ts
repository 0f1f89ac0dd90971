import type { RequirementFile } from "../../types";

export default {
  id: "a-5-16",
  framework: "iso-27001",
  number: "A.5.16",
  title: "Identity management",
  asks: "Identities are managed over their whole life, from creation to removal. By the guidance this includes services and devices, not only people.",
  relevance: "supporting",
  reaches:
    "The identities of services: each workload gets one of its own, bound to a service account, and its certificate ends by itself.",
  blocks: [
    {
      block: "workload-identity",
      note: "One service account for each workload: a shared one cannot be traced to an owner.",
    },
  ],
  evidence: [
    "A register of service accounts with purpose, owner and date of the last review.",
    "One service that was taken out of use, with the day on which its account was removed.",
  ],
  residual: {
    short: "People, and the approval of each identity",
    says: "Identities of people, their joining and leaving, approval and review of service accounts, and accounts outside the cluster.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Certificates are issued and renewed by themselves, so the life of service identities is managed.",
      correction:
        "A certificate that renews itself says nothing on whether its account is still needed. The control wants each identity created for a legitimate need, unique to one accountable entity, and removed when no longer required.",
      source: "tcsa-iso-27001-5-16",
      locator: "Control Definition",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "prowler-iso-27001",
      locator: "Id A.5.16, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L296",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "ciso-assistant-iso-27001",
      locator: "ref_id A.5.16, name",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/iso27001-2022.yaml#L751",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "isms-online-iso-27001",
      locator: "First paragraph; What Does ISO 27001:2022 Annex A 5.16 Do?",
      url: "https://www.isms.online/iso-27001/annex-a/5-16-identity-management-2022",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
