import type { RequirementFile } from "../../types";

export default {
  id: "a-8-20",
  framework: "iso-27001",
  number: "A.8.20",
  title: "Networks security",
  asks: "Networks and network devices are secured, managed and controlled, so that the information in systems and applications is protected.",
  relevance: "supporting",
  reaches:
    "A layer on top of the network: encryption and rules for calls between workloads. The network itself and its devices stay as they are.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "default-deny-authorization",
    },
  ],
  evidence: [
    "A drawing that shows what the network protects and what the mesh adds, and where traffic bypasses the mesh.",
  ],
  residual: {
    short: "Network devices, perimeter, wireless, remote access",
    says: "Firewalls, routers, wireless and remote access, hardening and monitoring of devices, and traffic that the mesh does not carry.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "The control requires data in transit to be encrypted inside the network.",
      correction:
        "The sentence asks for networks to be secured, managed and controlled and names no technique. A certification body advises encryption for sensitive data between networks or systems; that is its advice on how to do it.",
      source: "dqs-iso-27001-networks",
      locator: "A.8.20 Networks security, paragraph on transmitting data",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "prowler-iso-27001",
      locator: "Id A.8.20, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L1298",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "ciso-assistant-iso-27001",
      locator: "ref_id A.8.20, name",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/iso27001-2022.yaml#L3595",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "dqs-iso-27001-networks",
      locator: "A.8.20 Networks security",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "vorago-iso-27001",
      locator: "Quick Guide: Annex A 8.20 at a Glance",
      url: "https://www.voragosecurity.com/annex-controls/iso-27001-2022-annex-a-8-20-network-security",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
