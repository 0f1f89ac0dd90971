import type { RequirementFile } from "../../types";

export default {
  id: "7-3-3",
  framework: "pci-dss",
  number: "7.3.2, 7.3.3",
  title: "Enforced permissions, denied by default",
  asks: "People, applications and systems are held to the rights that their role gives them, by the access control system itself; whatever nobody has granted is refused.",
  relevance: "supporting",
  reaches:
    "A policy that denies everything in each namespace of the cardholder environment, with named exceptions, is deny by default between services.",
  blocks: [
    {
      block: "default-deny-authorization",
      note: "Has to be switched on. The guidance warns of systems whose default is “allow all”.",
    },
  ],
  evidence: [
    "The deny-all policy of every namespace in scope, and an empty list of namespaces without one",
    "A refused call from an account that has no rule",
  ],
  residual: {
    short: "Human users and access to data",
    says: "Access of people, and access to rows and fields of data, is decided in directories, applications and databases.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim:
        "With mutual TLS and authorization policies, a pod can only talk to the services it has expressly been allowed to reach.",
      correction:
        "A policy guards only the workloads it applies to. Istio allows every request to a workload that has no policy, so denial has to be set as the baseline.",
      source: "istio-security-concepts",
      locator: "Implicit enablement; allow-nothing, deny-all and allow-all policy",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-003",
        locator: "Mutual TLS (mTLS), second paragraph, last sentence",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
    {
      claim: "It is an advantage that services in Linkerd trust each other without any configuration.",
      correction:
        "Linkerd lets all traffic through by default and denies only where a policy says so. Trust without a rule is the opposite of what this requirement asks.",
      source: "linkerd-server-policy",
      locator: "Policy overview; Default policies",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-001",
        locator: "Enterprise Service Mesh Security Blueprint, paragraph on Linkerd’s native mTLS",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, ids 7.3.2 and 7.3.3",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L1819",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "sammy-pci-dss",
      locator: "7.3, 2 and 3, with Good Practice",
      url: "https://sammy.codific.com/browse/pci-dss-401/implement-strong-access-control-measures/restrict-access-to-system-components-and-cardholder-data-by-business-need-to-know/access-to-system-components-and-data-is-managed-via-an-access-control-systems",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
