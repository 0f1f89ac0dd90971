import type { RequirementFile } from "../../types";

export default {
  id: "a-8-2",
  framework: "iso-27001",
  number: "A.8.2",
  title: "Privileged access rights",
  asks: "Rights that reach further than ordinary ones are given to few, used with restraint, and managed.",
  relevance: "none",
  reaches:
    "Such rights are granted in the directory, in Kubernetes and in the cloud account; a mesh grants and withdraws none. Permitted calls between services are ordinary access. It adds rights of this kind: to change policies, labels and certificates.",
  blocks: [],
  evidence: [
    "The list of people and accounts with privileged rights, those over the mesh and the cluster among them, each with approval and end date.",
    "The last review of these rights, with what was withdrawn, and the record of privileged sessions.",
  ],
  residual: {
    short: "All of it, the rights over the mesh included",
    says: "Approval, time limits, login and review of administrators, of accounts for emergencies and of pipelines that change the mesh.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Least privilege between services covers privileged access rights.",
      correction:
        "The guidance is reported to begin with a list of the users who need privileged access, to systems, applications or operating systems, and with an approval for each. Rules on calls between services say nothing on that.",
      source: "isms-online-iso-27001",
      locator: "General Guidance on ISO 27001:2022 Annex A 8.2, points 1 to 3",
      url: "https://www.isms.online/iso-27001/annex-a/8-2-use-of-privileged-access-rights-2022",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "prowler-iso-27001",
      locator: "Id A.8.2, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L947",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "ciso-assistant-iso-27001",
      locator: "ref_id A.8.2, name",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/iso27001-2022.yaml#L2853",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "vorago-iso-27001",
      locator: "Quick Guide: Annex A 8.2 at a Glance",
      url: "https://www.voragosecurity.com/annex-controls/iso-27001-2022-annex-a-8-2-privileged-access-rights",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
