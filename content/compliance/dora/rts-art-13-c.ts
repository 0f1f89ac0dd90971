import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-13-c",
  framework: "dora",
  number: "RTS Art. 13(c)",
  title: "Separate network for administration",
  asks: "Use a separate and dedicated network to administer ICT assets.",
  relevance: "none",
  reaches:
    "Traffic of administrators to clusters, nodes and the control plane does not run through the mesh, and a rule on identity makes no separate network.",
  blocks: [],
  evidence: [
    "The drawing of the administration network, with the paths to the Kubernetes API, the nodes and the consoles of the mesh, and a test that these cannot be reached from elsewhere.",
  ],
  residual: {
    short: "All of it",
    says: "The administration network, its access points and recording, and the separation of the Kubernetes API, nodes and dashboards of the mesh.",
    owner: "network security with the platform team",
  },
  misreadings: [],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 13, first subparagraph, point (c)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
