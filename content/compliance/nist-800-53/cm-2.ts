import type { RequirementFile } from "../../types";

export default {
  id: "cm-2",
  framework: "nist-800-53",
  number: "CM-2, CM-6",
  title: "Baseline configuration and settings",
  asks: "A current baseline of the system is kept under configuration control and reviewed at set times and when components change (CM-2). Settings follow a common secure configuration, as restrictive as operation allows, and deviations are approved (CM-6). Both in the low, moderate and high baseline.",
  controls: ["cm-2", "cm-6"],
  relevance: "evidence",
  reaches:
    "The mesh is itself a component with a baseline. Its versions, settings and policies kept as files, and compared with what runs, show that part and no other.",
  blocks: [
    {
      block: "versioned-policy",
    },
  ],
  evidence: [
    "The baseline of the mesh at a commit, with the date and signature of its last review",
    "The list of approved deviations, such as ports that are exempt from mutual TLS, each with its reason",
  ],
  residual: {
    short: "Every other component",
    says: "Nodes, images, Kubernetes and applications, and the choice of the common secure configuration to follow.",
    owner: "platform team",
  },
  misreadings: [
    {
      claim: "A mesh in its default settings is securely configured.",
      correction:
        "CM-6 asks for the most restrictive mode that operation allows. The proxies of Istio, for one, start in a mode that takes plaintext too; strict mode has to be set.",
      source: "istio-security-best-practices",
      locator: "Mutual TLS, first paragraph",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control cm-2, statement and discussion; baseline profiles LOW, MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "nist-oscal-content-800-53",
      locator: "Control cm-6, statement and discussion; baseline profiles LOW, MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
