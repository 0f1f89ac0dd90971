import type { RequirementFile } from "../../types";

export default {
  id: "10-2-1",
  framework: "pci-dss",
  number: "10.2.1, 10.2.1.4, 10.2.2",
  title: "What audit logs contain",
  asks: "Logs are on for all system components and cardholder data. Among other things they record each person’s access to cardholder data, administrative actions and invalid access attempts, with user, type, time, outcome, origin and the resource concerned.",
  relevance: "supporting",
  reaches:
    "Refused calls between services, and the network side of an access: which workload called which, when, with what result.",
  blocks: [
    {
      block: "access-logs",
      note: "Names the calling workload; a person only where a token’s claim is logged.",
    },
  ],
  evidence: [
    "For one transaction, the records of mesh and application joined by an id",
    "A refused call and the record it left in the log store",
  ],
  residual: {
    short: "The person, the card data and administrative actions",
    says: "Only the application or the database knows which user saw which card number. Administrative actions on the cluster are in the audit log of Kubernetes.",
    owner: "security operations",
  },
  misreadings: [
    {
      claim:
        "A mesh logs every request between services with source, destination and identity, and so provides the audit log.",
      correction:
        "The requirement asks for access by each individual user. The identity in a mesh log is that of a workload; the person has to come from the application.",
      source: "withpci-pci-dss",
      locator: "10.2.1.1, Defined Approach Requirements and Purpose",
      url: "https://withpci.com/requirements/10/10.2/10.2.1.1",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Why Service Mesh in Financial Services, list item Audit logging",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
    {
      claim: "A trace identifier on every call gives a forensic trail.",
      correction:
        "Traces have a sampling rate, and the spans of one request join up only if every application passes the headers on. They are not a complete record.",
      source: "istio-tracing-overview",
      locator: "Configuring tracing; Building applications to support trace context propagation",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-001",
        locator: "Microservices Architecture Risks and Controls, paragraph on provenance data",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "compliance-as-code-pci-dss",
      locator: "controls/pcidss_4.yml, ids 10.2.1 to 10.2.2",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/pcidss_4.yml#L2632",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "withpci-pci-dss",
      locator: "10.2.1.1, Defined Approach Requirements and Purpose",
      url: "https://withpci.com/requirements/10/10.2/10.2.1.1",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
