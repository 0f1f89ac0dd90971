import type { RequirementFile } from "../../types";

export default {
  id: "annex-6-8",
  framework: "nis2",
  number: "Annex 6.8",
  title: "Network segmentation",
  asks: "Divide systems into networks or zones by the result of the risk assessment, apart from those of third parties. Limit access and communication between and within zones to what is needed, keep a demilitarised zone, and separate administration, development and testing from production.",
  relevance: "supporting",
  reaches:
    "Inside a cluster, rules that name the caller limit communication between and within zones (6.8.2(e)). The zones themselves, the demilitarised zone and the network for administration are built below and around the mesh.",
  blocks: [
    {
      block: "network-segmentation",
      note: "For the part of the traffic that the rules of the mesh or of the cluster network see.",
    },
    {
      block: "default-deny-authorization",
      note: "A limit by identity inside a zone; it draws no zone.",
    },
  ],
  evidence: [
    "The zone plan, with the clusters and namespaces on it and the reason from the risk assessment.",
    "For each border between zones: which rule at which layer holds it, and a test call that is refused.",
  ],
  residual: {
    short: "Zones, demilitarised zone, administration network",
    says: "The zone plan, the demilitarised zone (6.8.2(d)), the dedicated network for administration (6.8.2(f) and (g)), separation from third parties and from test systems, and the review at planned intervals (6.8.3).",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "Policies of a mesh replace network segmentation.",
      correction:
        "Limits on communication are one of eight parts. The others ask for zones, a demilitarised zone, a separate network for administration and the separation of production from test.",
      source: "eu-nis2-implementing-regulation-annex",
      locator: "6.8.2(a) to (h)",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L21505",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      claim: "Segmentation under NIS2 can only be done with separate physical networks.",
      correction:
        "The annex names no technique. ENISA’s guidance lets the technique be chosen and notes that physically separate subnets are not feasible where everything is defined in software, such as container clusters.",
      source: "enisa-nis2-implementation-guidance",
      locator: "6.8.2, annotation, footnote 69",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L21531",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-nis2-implementing-regulation-annex",
      locator: "6.8.1, 6.8.2 and 6.8.3",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L21414",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
