import type { RequirementFile } from "../../types";

export default {
  id: "10-7-2",
  framework: "pci-dss",
  number: "10.7.2",
  title: "Failure of critical security controls",
  asks: "When a critical control stops working (network controls, access controls, logging, segmentation and others), it is noticed, somebody is alerted, and it is dealt with without delay.",
  appliesSince: "2025-03-31",
  relevance: "evidence",
  reaches:
    "If the mesh is one of these controls, its own failures have to raise alerts: injection missing, policy rejected, certificates close to expiry, plaintext seen.",
  blocks: [
    {
      block: "traffic-metrics",
      note: "For plaintext and refused calls. Missing injection and certificates close to their end need alerts of their own.",
    },
    {
      block: "versioned-policy",
      note: "For policy that is faulty or was rejected. Drift between repository and cluster is a failure too, but is found by other means.",
    },
  ],
  evidence: [
    "The alert rules for each way the mesh can fail",
    "One failure brought about on purpose, with alert, ticket and time to repair",
  ],
  residual: {
    short: "The response",
    says: "Detection is half of it. The response, with cause, duration and prevention of a repeat (10.7.3), is a procedure.",
    owner: "security operations",
  },
  misreadings: [],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, id 10.7.2",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L3077",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "myctrl-pci-dss",
      locator: "10.7.2, Requirement Description and Applicability Notes",
      url: "https://www.myctrl.tools/frameworks/pci-dss-v4/10-7-2",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
