import type { RequirementFile } from "../../types";

export default {
  id: "a-8-22",
  framework: "iso-27001",
  number: "A.8.22",
  title: "Segregation of networks",
  asks: "Groups of services, users and systems are kept apart in the organisation’s networks.",
  relevance: "supporting",
  reaches:
    "A separation of workloads by identity, inside and across network segments. It adds to the segments that the network layer makes.",
  blocks: [
    {
      block: "network-segmentation",
      note: "The segments are made by the network layer; rules of a mesh add to them.",
    },
    {
      block: "default-deny-authorization",
    },
  ],
  evidence: [
    "The list of groups that are to be kept apart, with the control that does it for each pair: network, mesh or both.",
    "A negative test across one boundary, made with the proxy bypassed.",
  ],
  residual: {
    short: "The network segments themselves",
    says: "Subnets, security groups, NetworkPolicy and firewalls, wireless and guest networks, and the users’ own networks.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "Identity-based rules of a mesh take the place of network segments.",
      correction:
        "Logical separation is possible and no model is prescribed. But what is to be divided are networks, with traffic restricted between the parts, and a rule between meshed workloads leaves the network below as open as it was.",
      source: "vorago-iso-27001",
      locator: "Quick Guide: Annex A 8.22 at a Glance",
      url: "https://www.voragosecurity.com/annex-controls/iso-27001-2022-annex-a-8-22-segregation-of-networks",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      claim: "A.8.22 asks for the security mechanisms, service levels and requirements of network services.",
      correction:
        "That is the sentence of A.8.21. A.8.22 asks that groups of services, users and systems be segregated in the networks.",
      source: "control-stack-iso-27001",
      locator: "Official control statement",
      url: "https://controlstack.au/controls/iso27001-annex-a-8-22-network-segregation-for-security",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
      saidBy: {
        source: "prowler-iso-27001",
        locator: "Id A.8.22, Description",
        url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L1364",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "control-stack-iso-27001",
      locator: "Official control statement",
      url: "https://controlstack.au/controls/iso27001-annex-a-8-22-network-segregation-for-security",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "ciso-assistant-iso-27001",
      locator: "ref_id A.8.22, name",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/iso27001-2022.yaml#L3674",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "vorago-iso-27001",
      locator: "Quick Guide: Annex A 8.22 at a Glance",
      url: "https://www.voragosecurity.com/annex-controls/iso-27001-2022-annex-a-8-22-segregation-of-networks",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
