import type { RequirementFile } from "../../types";

export default {
  id: "cobit-dss05-02",
  framework: "sox",
  number: "COBIT DSS05.02",
  title: "Network and connectivity security",
  asks: "Whatever kind of connection information travels over, keep it safe, by security measures and by the way these are managed.",
  relevance: "supporting",
  reaches: "Protection of calls between services inside the cluster, which is one kind of connection.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "network-segmentation",
      note: "The network layer is not the mesh’s: it needs NetworkPolicy or the cloud’s own controls.",
    },
  ],
  evidence: ["A list of the connection types in use, with what protects each; the mesh is one line."],
  residual: {
    short: "Perimeter, remote access, links outside the cluster",
    says: "Firewalls, remote access, links to partners and sites, devices, and the test of network security as a whole.",
    owner: "network security",
  },
  misreadings: [],
  citations: [
    {
      source: "process-symphony-cobit-dss05",
      locator: "Management Practice, DSS05.02",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
