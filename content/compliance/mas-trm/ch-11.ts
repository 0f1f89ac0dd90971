import type { RequirementFile } from "../../types";

export default {
  id: "ch-11",
  framework: "mas-trm",
  number: "ch. 11",
  title: "Data and infrastructure security",
  asks: "By reports: protect data at rest, in transit and in use (11.1), secure the network with firewalls, intrusion detection and access lists (11.2), and harden systems and virtual machines (11.3 and 11.4).",
  relevance: "supporting",
  reaches:
    "Data on its way between services in the mesh can be encrypted, and traffic between workloads limited to what is declared. The network below, its firewalls and its detection are outside.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "For data in transit between workloads.",
    },
    {
      block: "network-segmentation",
      note: "Adds limits inside a cluster; firewalls and zones stay.",
    },
  ],
  evidence: [
    "A data-flow diagram of one critical system, with what protects each hop and the hops outside the mesh marked.",
    "For one zone: the rules of the network and of the mesh side by side, and a refused test call at each layer.",
  ],
  residual: {
    short: "Firewalls, detection, endpoints, stored data",
    says: "Stored data and data in use, leakage prevention, firewalls, intrusion detection, hardening of nodes and images, the hypervisor, and devices.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "With a mesh, the network security that MAS expects is in place.",
      correction:
        "The reported content is firewalls, intrusion detection, access lists and other network devices. A mesh sees connections of its own workloads and inspects no payload for attacks.",
      source: "cyscale-mas-trm",
      locator: "Data and Infrastructure Security, network security",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "mas-trm-response-2021",
      locator: "Contents, chapter 11, Data and Infrastructure Security",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "kiro-banking-mas-trm",
      locator: "Rows 11.1 to 11.4",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "cyscale-mas-trm",
      locator: "Data and Infrastructure Security",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "aws-mas-trm-guard-rules",
      locator:
        "11.1.1 (a) beside rules on TLS, 11.1.1 (b) beside encryption at rest, 11.2.2 and 11.2.4 beside network access",
      url: "https://github.com/aws-cloudformation/aws-guard-rules-registry/blob/7f7340c26ae5d5e8874651dbffeb12e0e9f505b6/mappings/rule_set_mas_trmg.json#L36",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  sought: [
    {
      where:
        "the text of the Guidelines on mas.gov.sg and in reprints on vdocuments.net, scribd.com and readkong.com, of which only the contents could be read",
      on: "2026-11-22",
    },
  ],
} satisfies RequirementFile;
