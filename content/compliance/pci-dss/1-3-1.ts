import type { RequirementFile } from "../../types";

export default {
  id: "1-3-1",
  framework: "pci-dss",
  number: "1.3.1, 1.3.2",
  title: "Traffic into and out of the cardholder environment",
  asks: "What goes into or out of the cardholder data environment is limited to what is needed there; anything else is refused.",
  relevance: "supporting",
  reaches:
    "For workloads in the mesh, a deny-by-default policy limits who may call in, and declared destinations limit what may be called outside.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
    {
      block: "controlled-egress",
    },
    {
      block: "network-segmentation",
      note: "Counts only what the option itself can limit. Where a proxy is bypassed or a pod is not in the mesh, the network layer has to hold.",
    },
  ],
  evidence: [
    "Mesh policies and network policies of the same namespaces, side by side",
    "A test from outside the environment that is refused, and one outbound call to an undeclared address that is refused",
  ],
  residual: {
    short: "Network controls under the mesh, and all that is not meshed",
    says: "Nodes, pods outside the mesh, UDP and traffic that goes round the proxy need network policies, security groups or firewalls.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "A cryptographic identity for every service makes perimeter controls inside the cluster unnecessary.",
      correction:
        "The Istio project itself advises layering its policies with network policies: not all traffic is captured, and a pod can bypass its own sidecar. The requirement asks that whatever is not needed be refused, captured or not.",
      source: "istio-security-best-practices",
      locator: "Understand traffic capture limitations; Defense in depth with NetworkPolicy",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-004",
        locator: "Implementing the Zero-Trust Pillar in Service Mesh, first paragraph, third sentence",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, ids 1.3.1 and 1.3.2",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L161",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "sammy-pci-dss",
      locator: "1.3, 1 and 2, with Good Practice and Examples",
      url: "https://sammy.codific.com/browse/pci-dss-401/build-and-maintain-a-secure-network-and-systems/install-and-maintain-network-security-controls/network-access-to-and-from-the-cardholder-data-environment-is-restricted",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
