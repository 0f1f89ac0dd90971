import type { RequirementFile } from "../../types";

export default {
  id: "7-2-5",
  framework: "pci-dss",
  number: "7.2.5",
  title: "Least privilege for application and system accounts",
  asks: "Accounts of applications and systems have only the rights they need to work, and only where they are needed.",
  appliesSince: "2025-03-31",
  relevance: "direct",
  reaches:
    "For calls between services in the mesh only: a list of callers per service, by service account, is least privilege in a form that can be read and enforced.",
  blocks: [
    {
      block: "workload-identity",
      note: "Shared service accounts defeat it: one account per workload.",
    },
    {
      block: "default-deny-authorization",
    },
  ],
  evidence: [
    "A matrix of service accounts and the services each may call, generated from policy",
    "For each permitted pair the reason why the call is needed, approved by the owner of the called service",
  ],
  residual: {
    short: "All accounts the mesh does not see",
    says: "Database users, batch and cloud accounts and the rights of service accounts in the Kubernetes interface are outside.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Istio’s finer access control fits requirement 7 of PCI DSS better.",
      correction:
        "Requirement 7 is mostly about people: access by job and need to know (7.2.1, 7.2.2, 7.2.4). The part for service accounts is 7.2.5 with 7.3.2 and 7.3.3, and it asks for least privilege, not for a particular kind of rule.",
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, ids 7.1 to 7.3.3",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L1726",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
      saidBy: {
        source: "article-000",
        locator: "Regulatory Compliance, PCI DSS 4.0, second sentence",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
    {
      claim: "Access control in Linkerd is done with service profiles.",
      correction:
        "A Linkerd AuthorizationPolicy admits named service accounts to a port or an HTTP route, by path and method. Service profiles are not among its policy resources.",
      source: "linkerd-authorization-policy-reference",
      locator: "Dynamic policy resources; AuthorizationPolicy; MeshTLSAuthentication",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Head-to-Head Comparison, row Access control; Linkerd, Key capabilities, Service profiles",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, id 7.2.5",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L1772",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "7.2.5, Defined Approach Requirements and Applicability Notes",
      url: "https://withpci.com/requirements/7/7.2/7.2.5.html",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
