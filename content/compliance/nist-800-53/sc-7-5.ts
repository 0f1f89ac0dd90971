import type { RequirementFile } from "../../types";

export default {
  id: "sc-7-5",
  framework: "nist-800-53",
  number: "SC-7(5)",
  title: "Deny by default, allow by exception",
  asks: "Network traffic is denied by default and allowed by exception, inbound and outbound, at managed interfaces or for the systems that the organisation names. In the moderate and high baseline.",
  controls: ["sc-7.5"],
  relevance: "supporting",
  reaches:
    "Inbound calls to workloads in the mesh, and outbound calls where egress is closed. It holds for traffic that passes a proxy.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
    {
      block: "controlled-egress",
    },
    {
      block: "network-segmentation",
      note: "The part that holds when a proxy is bypassed or a pod is not in the mesh.",
    },
  ],
  evidence: [
    "The default-deny objects of mesh and network for every namespace in scope",
    "Two refusals with their log lines, one inbound and one outbound",
  ],
  residual: {
    short: "Traffic that passes no proxy",
    says: "UDP, host-network pods, pods outside the mesh and direct paths round a proxy need rules of the network.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "There is an authorization policy in the cluster, so traffic is denied by default.",
      correction:
        "In Istio a request is allowed where no ALLOW policy applies to its target. One policy somewhere denies nothing elsewhere; a policy without rules in the root namespace does.",
      source: "istio-authorization-policy-reference",
      locator: "Evaluation rules at the top; allow-nothing examples; note on metadata/namespace",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control sc-7.5, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
