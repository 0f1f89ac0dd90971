import type { RequirementFile } from "../../types";

export default {
  id: "ia-9",
  framework: "nist-800-53",
  number: "IA-9",
  title: "Service identification and authentication",
  asks: "The system services and applications that the organisation names are uniquely identified and authenticated before they communicate with devices, users or other services. In no baseline of SP 800-53B: it counts only where the organisation adds it.",
  controls: ["ia-9"],
  relevance: "direct",
  reaches:
    "The control nearest to what a mesh does: both ends of a connection prove the identity of a workload before data flows.",
  blocks: [
    {
      block: "workload-identity",
    },
    {
      block: "enforced-mtls",
    },
  ],
  evidence: [
    "The decision that adds IA-9 to the control set, with the services it names",
    "For a sample of services: identity and issuer of the certificate, and a call that was refused for want of one",
  ],
  residual: {
    short: "Adding it to the control set, and services outside",
    says: "Tailoring IA-9 in, naming the services, and those that are not in the mesh: databases, managed cloud services, batch jobs and partners.",
    owner: "security architecture",
  },
  misreadings: [
    {
      claim: "Identity in a mesh meets IA-9 and so counts towards the baseline.",
      correction:
        "IA-9 is in none of the low, moderate, high and privacy baselines. Without a decision to add it there is nothing to count.",
      source: "nist-oscal-content-800-53",
      locator: "Baseline profiles LOW, MODERATE, HIGH and PRIVACY, with-ids: ia-9 is in none",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      claim: "In a mesh every service has an identity of its own that can be verified.",
      correction:
        "The identity is that of the service account: pods that share an account share it, and what is not in the mesh has none. IA-9 asks for unique identification of the services that are named.",
      source: "istio-security-concepts",
      locator: "Istio identity, list of service identities, Kubernetes",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-004",
        locator: "Implementing the Zero-Trust Pillar in Service Mesh, first paragraph, second sentence",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator:
        "Control ia-9, statement and discussion, in the catalogue at tag v1.0.0; absent from all four baseline profiles",
      url: "https://github.com/usnistgov/oscal-content/tree/a207cd792c9cbb73f32127cbe1ffcec92ff0a14e/nist.gov/SP800-53/rev5/json",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "nist-guide-800-53",
      locator: "src/content/docs/controls/ia/ia-9.md, control statement and NIST discussion; “Not in a baseline”",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
